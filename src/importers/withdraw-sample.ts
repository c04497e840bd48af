import { inBatches } from "../collections/batches";
import type { SubjectKind } from "../entity/subject";
import type { GraphStore } from "../graph/graph-store";
import { nodeFact, subjectFact } from "../revision/fact";
import type { EntityFact, GraphFacts, Retraction } from "../revision/graph-facts";
import type { KnownState } from "../revision/revision.query";
import { knownEntitiesQuery, knownLinksAroundQuery } from "../revision/revision.query";
import type { RecordedRevision, RecordOptions } from "../revision/revision.service";
import { recordRevision } from "../revision/revision.service";
import { builtInRevisions } from "./built-in-revisions";

/**
 * Withdraws the invented region of the built-in data as one revision: its nodes, and every relationship at one of them,
 * whoever stated it. Earlier revisions keep it. Where it is not there, nothing is written, and the newest revision comes
 * back.
 *
 * Errors: as `recordRevision`.
 */
export async function withdrawSample(
  store: GraphStore,
  dataDirectory: string,
  options: RecordOptions,
): Promise<RecordedRevision> {
  const ids = sampleIds(dataDirectory);
  const [states, links] = [
    await inBatches(ids, (batch) => store.read(knownEntitiesQuery, { ids: batch })),
    await inBatches(ids, (batch) => store.read(knownLinksAroundQuery, { ids: batch })),
  ];
  const known = new Map(states.map((state) => [state.entityId, state]));
  const retractions = new Map(
    links.map(({ id, relation, fromId, toId }): [string, Retraction] => [id, { relation, fromId, toId, linkId: id }]),
  );
  const facts: GraphFacts = {
    entities: [...known.values()].map(saysNothing),
    links: [],
    retractions: [...retractions.values()],
  };
  return recordRevision(store, facts, options);
}

/** Ids of what the built-in data has only with the invented region. */
function sampleIds(dataDirectory: string): readonly string[] {
  const [without, whole] = [false, true].map((withSample) =>
    builtInRevisions({ dataDirectory, withSample }).flatMap(({ facts }) => facts.entities.map(({ id }) => id)),
  ) as [string[], string[]];
  const kept = new Set(without);
  return [...new Set(whole.filter((id) => !kept.has(id)))];
}

function saysNothing({ entityId, label, kind }: KnownState): EntityFact {
  return label === "Subject" ? subjectFact(kind as SubjectKind, entityId, []) : nodeFact(label, entityId, []);
}
