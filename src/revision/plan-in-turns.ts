import { batchesOf } from "../collections/batches";
import { groupBy } from "../collections/group-by";
import { Pace } from "../event-loop/pace";
import type { ChangedFacts } from "./changed-facts";
import { changedFactsOf } from "./changed-facts";
import type { ChangeSummary } from "./change-summary";
import { summarizeChange } from "./change-summary";
import type { GraphChange } from "./graph-change";
import type { GraphFacts } from "./graph-facts";
import type { StoredFacts } from "./plan-change";
import { planChange } from "./plan-change";

/** What a write comes down to: for the store, for people, and fact by fact. */
export interface PlannedWrite {
  readonly change: GraphChange;
  readonly summary: ChangeSummary;
  readonly facts: ChangedFacts;
}

/** Facts that are planned at once: some ten milliseconds. */
const MOST_AT_ONCE = 150;

/**
 * Plans a write some nodes at a time, so that others have the event loop in between: what is planned of one node, and of
 * the relationships out of it, depends on no other. Errors: as `planChange`.
 */
export async function planInTurns(facts: GraphFacts, known: StoredFacts, revision: number): Promise<PlannedWrite> {
  const all = facts.entities.length + facts.links.length + facts.retractions.length;
  if (all <= MOST_AT_ONCE) return planned({ facts, known }, revision);
  const pace = new Pace(1);
  const plans: PlannedWrite[] = [];
  for (const part of partsOf(facts, known)) {
    plans.push(planned(part, revision));
    if (pace.isRestDueAfterStep()) await pace.rest();
  }
  return joined(plans);
}

interface Part {
  readonly facts: GraphFacts;
  readonly known: StoredFacts;
}

function planned({ facts, known }: Part, revision: number): PlannedWrite {
  const change = planChange(facts, known, revision);
  return { change, summary: summarizeChange(change, known), facts: changedFactsOf(change, known) };
}

function joined(plans: readonly PlannedWrite[]): PlannedWrite {
  const [changes, summaries] = [plans.map(({ change }) => change), plans.map(({ summary }) => summary)];
  const touched = (which: keyof ChangedFacts) => ({
    states: plans.flatMap(({ facts }) => facts[which].states),
    links: plans.flatMap(({ facts }) => facts[which].links),
  });
  return {
    change: {
      newEntities: changes.flatMap(({ newEntities }) => newEntities),
      newStates: changes.flatMap(({ newStates }) => newStates),
      newLinks: changes.flatMap(({ newLinks }) => newLinks),
      retractedStates: changes.flatMap(({ retractedStates }) => retractedStates),
      retractedLinks: changes.flatMap(({ retractedLinks }) => retractedLinks),
    },
    summary: {
      added: summaries.flatMap(({ added }) => added),
      changed: summaries.flatMap(({ changed }) => changed),
      withdrawn: summaries.flatMap(({ withdrawn }) => withdrawn),
    },
    facts: { added: touched("added"), withdrawn: touched("withdrawn") },
  };
}

function* partsOf({ entities, links, retractions }: GraphFacts, known: StoredFacts): Generator<Part> {
  const statesById = groupBy(known.states, ({ entityId }) => entityId);
  const silentById = groupBy(known.silent ?? [], ({ entityId }) => entityId);
  for (const some of batchesOf(entities, MOST_AT_ONCE)) {
    const ids = [...new Set(some.map(({ id }) => id))];
    const states = ids.flatMap((id) => statesById.get(id) ?? []);
    const silent = ids.flatMap((id) => silentById.get(id) ?? []);
    yield { facts: { entities: some, links: [], retractions: [] }, known: { states, links: [], silent } };
  }
  const linksById = groupBy(links, ({ fromId }) => fromId);
  const retractionsById = groupBy(retractions, ({ fromId }) => fromId);
  const heldById = groupBy(known.links, ({ fromId }) => fromId);
  for (const ids of batchesOf([...new Set([...linksById.keys(), ...retractionsById.keys()])], MOST_AT_ONCE))
    yield {
      facts: {
        entities: [],
        links: ids.flatMap((id) => linksById.get(id) ?? []),
        retractions: ids.flatMap((id) => retractionsById.get(id) ?? []),
      },
      known: { states: [], links: ids.flatMap((id) => heldById.get(id) ?? []) },
    };
}
