import { batchesOf } from "../collections/batches";
import { forEachInTurns, groupInTurns } from "../event-loop/in-turns";
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
  for await (const part of partsOf(facts, known)) {
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

async function joined(plans: readonly PlannedWrite[]): Promise<PlannedWrite> {
  const touched = async (which: keyof ChangedFacts) => ({
    states: await allOf(plans, ({ facts }) => facts[which].states),
    links: await allOf(plans, ({ facts }) => facts[which].links),
  });
  return {
    change: {
      newEntities: await allOf(plans, ({ change }) => change.newEntities),
      newStates: await allOf(plans, ({ change }) => change.newStates),
      newLinks: await allOf(plans, ({ change }) => change.newLinks),
      retractedStates: await allOf(plans, ({ change }) => change.retractedStates),
      retractedLinks: await allOf(plans, ({ change }) => change.retractedLinks),
    },
    summary: {
      added: await allOf(plans, ({ summary }) => summary.added),
      changed: await allOf(plans, ({ summary }) => summary.changed),
      withdrawn: await allOf(plans, ({ summary }) => summary.withdrawn),
    },
    facts: { added: await touched("added"), withdrawn: await touched("withdrawn") },
  };
}

/** Every item of this list of all plans, in their order. */
async function allOf<T>(
  plans: readonly PlannedWrite[],
  listOf: (plan: PlannedWrite) => readonly T[],
): Promise<readonly T[]> {
  const all: T[] = [];
  await forEachInTurns(plans, (plan) => all.push(...listOf(plan)));
  return all;
}

async function* partsOf({ entities, links, retractions }: GraphFacts, known: StoredFacts): AsyncGenerator<Part> {
  const statesById = await groupInTurns(known.states, ({ entityId }) => entityId);
  const silentById = await groupInTurns(known.silent ?? [], ({ entityId }) => entityId);
  for (const some of batchesOf(entities, MOST_AT_ONCE)) {
    const ids = [...new Set(some.map(({ id }) => id))];
    const states = ids.flatMap((id) => statesById.get(id) ?? []);
    const silent = ids.flatMap((id) => silentById.get(id) ?? []);
    yield { facts: { entities: some, links: [], retractions: [] }, known: { states, links: [], silent } };
  }
  const linksById = await groupInTurns(links, ({ fromId }) => fromId);
  const retractionsById = await groupInTurns(retractions, ({ fromId }) => fromId);
  const heldById = await groupInTurns(known.links, ({ fromId }) => fromId);
  const at = <T>(byId: ReadonlyMap<string, readonly T[]>, ids: readonly string[]) =>
    ids.flatMap((id) => byId.get(id) ?? []);
  const sizeOf = (id: string) =>
    [linksById, retractionsById, heldById].reduce((sum, byId) => sum + (byId.get(id)?.length ?? 0), 0);
  for (const ids of partsBySize([...new Set([...linksById.keys(), ...retractionsById.keys()])], sizeOf))
    yield {
      facts: { entities: [], links: at(linksById, ids), retractions: at(retractionsById, ids) },
      known: { states: [], links: at(heldById, ids) },
    };
}

/** The ids in parts with as many facts as are planned at once; one alone may have more. */
function* partsBySize(ids: readonly string[], sizeOf: (id: string) => number): Generator<readonly string[]> {
  let [part, size]: [string[], number] = [[], 0];
  for (const id of ids) {
    part.push(id);
    size += sizeOf(id);
    if (size < MOST_AT_ONCE) continue;
    yield part;
    [part, size] = [[], 0];
  }
  if (part.length > 0) yield part;
}
