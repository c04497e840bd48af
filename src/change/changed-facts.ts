import type { EntityLabel } from "../entity/entity";
import { text } from "../graph/row";
import type { NewLink } from "../revision/graph-change";
import type { StoredFacts } from "../revision/plan-change";
import type { KnownLink } from "../revision/revision.query";
import type { PlannedWrite } from "../revision/revision.service";

/** The facts that a write touches, as they are stored: what it says, and what of earlier revisions it takes back. */
export interface ChangedFacts {
  readonly added: StoredFacts;
  readonly withdrawn: StoredFacts;
}

export const NOTHING_CHANGED: ChangedFacts = {
  added: { states: [], links: [] },
  withdrawn: { states: [], links: [] },
};

/** What a write that was planned touches. */
export function changedFactsOf({ change, known }: PlannedWrite): ChangedFacts {
  const retracted = new Set([
    ...change.retractedStates.map(({ stateId }) => stateId),
    ...change.retractedLinks.map(({ linkId }) => linkId),
  ]);
  return {
    added: { states: newStates({ change, known }), links: change.newLinks.map(asKnown) },
    withdrawn: {
      states: known.states.filter(({ stateId }) => retracted.has(stateId)),
      links: known.links.filter(({ id }) => retracted.has(id)),
    },
  };
}

function newStates({ change, known }: Pick<PlannedWrite, "change" | "known">): StoredFacts["states"] {
  const kinds = new Map<string, { readonly label: EntityLabel; readonly kind: string | null }>([
    ...known.states.map(({ entityId, label, kind }) => [entityId, { label, kind }] as const),
    ...change.newEntities.map(({ id, labels, properties }) => {
      const kind = properties["kind"];
      return [
        id,
        { label: labels.split(":")[1] as EntityLabel, kind: typeof kind === "string" ? kind : null },
      ] as const;
    }),
  ]);
  return change.newStates.flatMap(({ entityId, properties }) => {
    const kind = kinds.get(entityId);
    return kind === undefined ? [] : [{ entityId, ...kind, stateId: text(properties, "id"), properties }];
  });
}

function asKnown({ relation, fromId, toId, properties }: NewLink): KnownLink {
  return { id: text(properties, "id"), relation, fromId, toId, properties };
}
