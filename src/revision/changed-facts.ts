import type { EntityLabel } from "../entity/entity";
import { text, textOrNull } from "../graph/row";
import type { GraphChange, NewLink } from "./graph-change";
import type { StoredFacts } from "./plan-change";
import type { KnownLink, KnownNode } from "./revision.query";

type TouchedFacts = Pick<StoredFacts, "states" | "links">;

/** The facts that a write touches, as they are stored: what it says, and what of earlier revisions it takes back. */
export interface ChangedFacts {
  readonly added: TouchedFacts;
  readonly withdrawn: TouchedFacts;
}

export const NOTHING_CHANGED: ChangedFacts = {
  added: { states: [], links: [] },
  withdrawn: { states: [], links: [] },
};

/** What a planned change touches, of what was known before it. */
export function changedFactsOf(change: GraphChange, known: StoredFacts): ChangedFacts {
  const retracted = new Set([
    ...change.retractedStates.map(({ stateId }) => stateId),
    ...change.retractedLinks.map(({ linkId }) => linkId),
  ]);
  return {
    added: { states: newStates(change, known), links: change.newLinks.map(asKnown) },
    withdrawn: {
      states: known.states.filter(({ stateId }) => retracted.has(stateId)),
      links: known.links.filter(({ id }) => retracted.has(id)),
    },
  };
}

function newStates(change: GraphChange, { states, silent = [] }: StoredFacts): TouchedFacts["states"] {
  const nodes = new Map<string, KnownNode>(
    [...silent, ...states, ...change.newEntities.map(asNode)].map((node) => [node.entityId, node]),
  );
  return change.newStates.flatMap(({ entityId, properties }) => {
    const node = nodes.get(entityId);
    if (node === undefined) return [];
    const { label, kind } = node;
    return [{ entityId, label, kind, stateId: text(properties, "id"), properties }];
  });
}

function asNode({ id, labels, properties }: GraphChange["newEntities"][number]): KnownNode {
  return { entityId: id, label: labels.split(":")[1] as EntityLabel, kind: textOrNull(properties, "kind") };
}

function asKnown({ relation, fromId, toId, properties }: NewLink): KnownLink {
  return { id: text(properties, "id"), relation, fromId, toId, properties };
}
