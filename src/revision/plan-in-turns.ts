import { batchesOf } from "../collections/batches";
import { groupBy } from "../collections/group-by";
import { Pace } from "../event-loop/pace";
import type { GraphChange } from "./graph-change";
import type { GraphFacts } from "./graph-facts";
import type { StoredFacts } from "./plan-change";
import { planChange } from "./plan-change";

/** Facts that are planned at once: some ten milliseconds. */
const MOST_AT_ONCE = 500;

/**
 * As `planChange`, some nodes at a time, so that others have the event loop in between: what is planned of one node, and of
 * the relationships out of it, depends on no other.
 */
export async function planInTurns(facts: GraphFacts, known: StoredFacts, revision: number): Promise<GraphChange> {
  const all = facts.entities.length + facts.links.length + facts.retractions.length;
  if (all <= MOST_AT_ONCE) return planChange(facts, known, revision);
  const pace = new Pace(1);
  const changes: GraphChange[] = [];
  for (const part of partsOf(facts, known)) {
    changes.push(planChange(part.facts, part.known, revision));
    if (pace.isRestDueAfterStep()) await pace.rest();
  }
  return {
    newEntities: changes.flatMap(({ newEntities }) => newEntities),
    newStates: changes.flatMap(({ newStates }) => newStates),
    newLinks: changes.flatMap(({ newLinks }) => newLinks),
    retractedStates: changes.flatMap(({ retractedStates }) => retractedStates),
    retractedLinks: changes.flatMap(({ retractedLinks }) => retractedLinks),
  };
}

interface Part {
  readonly facts: GraphFacts;
  readonly known: StoredFacts;
}

function* partsOf({ entities, links, retractions }: GraphFacts, known: StoredFacts): Generator<Part> {
  const statesById = groupBy(known.states, ({ entityId }) => entityId);
  for (const some of batchesOf(entities, MOST_AT_ONCE)) {
    const states = [...new Set(some.map(({ id }) => id))].flatMap((id) => statesById.get(id) ?? []);
    yield { facts: { entities: some, links: [], retractions: [] }, known: { states, links: [] } };
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
