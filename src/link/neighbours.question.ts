import { entityLoader } from "../entity/entity.loader";
import type { Entity, EntityLabel } from "../entity/entity";
import type { Snapshot } from "../graph/snapshot";
import type { RelationKind } from "./link";
import { Direction } from "./link-fragments";
import { stepLoader } from "./step.loader";
import type { StepOptions } from "./step.loader";

type Labelled<L extends EntityLabel> = Extract<Entity, { label: L }>;

/** The nodes of a label that a node reaches by one kind of relationship, in order. Cost: one query a batch. */
export async function neighboursOut<L extends EntityLabel>(
  snapshot: Snapshot,
  id: string,
  relation: RelationKind,
  label: L,
  options: StepOptions = {},
): Promise<readonly Labelled<L>[]> {
  const steps = await stepLoader(snapshot, relation, options).load(id);
  const found = steps.map((step) => step.far).filter((far): far is Labelled<L> => far.label === label);
  snapshot.budget.spend(found.length);
  return found;
}

/** The nodes of a label that reach a node by one kind of relationship, in order. Cost: one query a batch. */
export function neighboursIn<L extends EntityLabel>(
  snapshot: Snapshot,
  id: string,
  relation: RelationKind,
  label: L,
  options: StepOptions = {},
): Promise<readonly Labelled<L>[]> {
  return neighboursOut(snapshot, id, relation, label, { ...options, direction: Direction.IN });
}

/**
 * The nodes with these ids that are known at the moment and have the label, in the order of the ids. Cost: one query a
 * batch.
 */
export async function entitiesOf<L extends EntityLabel>(
  snapshot: Snapshot,
  label: L,
  ids: readonly string[],
): Promise<readonly Labelled<L>[]> {
  const found = await Promise.all(ids.map((id) => entityLoader(snapshot).load(id)));
  return found.filter((entity): entity is Labelled<L> => entity?.label === label);
}

/**
 * The node that a stored id names. Errors: a plain Error where the graph lacks it, which the write path rules out.
 * Cost: one query a batch.
 */
export async function getEntity<L extends EntityLabel>(snapshot: Snapshot, label: L, id: string): Promise<Labelled<L>> {
  const [entity] = await entitiesOf(snapshot, label, [id]);
  if (entity === undefined) throw new Error(`The graph names the ${label} ${id}, but has none.`);
  return entity;
}
