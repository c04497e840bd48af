import { entityLoader, findEntity } from "../entity/entity.loader";
import type { Entity, EntityLabel } from "../entity/entity";
import type { Eventually } from "../event-loop/when-known";
import { allKnown, whenKnown } from "../event-loop/when-known";
import type { Snapshot } from "../graph/snapshot";
import type { RelationKind } from "./link";
import { Direction } from "./link-fragments";
import { stepLoader } from "./step.loader";
import type { StepOptions } from "./step.loader";

type Labelled<L extends EntityLabel> = Extract<Entity, { label: L }>;

/** The nodes of a label that a node reaches by one kind of relationship, in order. Cost: one query a batch. */
export function neighboursOut<L extends EntityLabel>(
  snapshot: Snapshot,
  id: string,
  relation: RelationKind,
  label: L,
  options: StepOptions = {},
): Eventually<readonly Labelled<L>[]> {
  return whenKnown(stepLoader(snapshot, relation, options).load(id), (steps) => {
    const found = steps.map((step) => step.far).filter((far): far is Labelled<L> => far.label === label);
    snapshot.budget.spend(found.length);
    return found;
  });
}

/** The nodes of a label that reach a node by one kind of relationship, in order. Cost: one query a batch. */
export function neighboursIn<L extends EntityLabel>(
  snapshot: Snapshot,
  id: string,
  relation: RelationKind,
  label: L,
  options: StepOptions = {},
): Eventually<readonly Labelled<L>[]> {
  return neighboursOut(snapshot, id, relation, label, { ...options, direction: Direction.IN });
}

/**
 * The nodes with these ids that are known at the moment and have the label, in the order of the ids. Cost: one query a
 * batch.
 */
export function entitiesOf<L extends EntityLabel>(
  snapshot: Snapshot,
  label: L,
  ids: readonly string[],
): Eventually<readonly Labelled<L>[]> {
  return whenKnown(allKnown(ids.map((id) => entityLoader(snapshot).load(id))), (found) =>
    found.filter((entity): entity is Labelled<L> => entity?.label === label),
  );
}

/**
 * The node that a stored id names. Errors: a plain Error where the graph lacks it, which the write path rules out.
 * Cost: one query a batch.
 */
export function getEntity<L extends EntityLabel>(snapshot: Snapshot, label: L, id: string): Eventually<Labelled<L>> {
  return whenKnown(findEntity(snapshot, label, id), (entity) => {
    if (entity === null) throw new Error(`The graph names the ${label} ${id}, but has none.`);
    return entity;
  });
}
