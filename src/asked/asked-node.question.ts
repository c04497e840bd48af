import { allKnown } from "../event-loop/when-known";
import type { Entity, EntityLabel } from "../entity/entity";
import { entityLoader, findEntity } from "../entity/entity.loader";
import { NotFoundError } from "../errors/domain-error";
import type { Snapshot } from "../graph/snapshot";
import type { NamedNode } from "./unknown-node.question";
import { unknownNode } from "./unknown-node.question";

/** The node of any label that a question is about. Errors: NOT_FOUND, with the nearest names. Cost: one query a batch. */
export async function getAskedNode(snapshot: Snapshot, asked: NamedNode): Promise<Entity> {
  const entity = await entityLoader(snapshot).load(asked.id);
  if (entity === null) throw await unknownNode(snapshot, asked);
  return entity;
}

/** A node that a question names, which may have to be of one label. */
export interface WantedNode extends NamedNode {
  readonly label?: EntityLabel | undefined;
}

/**
 * Errors: NOT_FOUND for the first of the nodes that is not there, or has another label, whichever answer of the store came
 * first. Cost: one query.
 */
export async function requireNodes(snapshot: Snapshot, wanted: readonly WantedNode[]): Promise<void> {
  await allKnown(wanted.map(({ id }) => entityLoader(snapshot).load(id)));
  for (const { label, ...named } of wanted)
    await (label === undefined ? getAskedNode(snapshot, named) : getAsked(snapshot, label, named));
}

/** The node of one label that a question is about. Errors and cost: as `getAskedNode`. */
export async function getAsked<L extends EntityLabel>(
  snapshot: Snapshot,
  label: L,
  asked: NamedNode,
): Promise<Extract<Entity, { label: L }>> {
  const entity = await findEntity(snapshot, label, asked.id);
  if (entity === null) throw await unknownNode(snapshot, asked, label);
  return entity;
}

/** Errors: NOT_FOUND with those of the ids that name no subject. Cost: one query a batch. */
export async function requireSubjects(snapshot: Snapshot, argument: string, ids: readonly string[]): Promise<void> {
  const found = await allKnown(ids.map((id) => findEntity(snapshot, "Subject", id)));
  const unknown = ids.filter((_id, place) => found[place] === null);
  if (unknown.length === 0) return;
  const { asOf, knownAt } = snapshot.moment;
  const message = `\`${argument}\` must name subjects that are known on ${asOf} in revision ${knownAt}; found none with the ids ${firstOf(unknown)}. \`subjects\` and \`search\` find ids.`;
  throw new NotFoundError(message, { argument, ids: unknown });
}

/** The first few ids, for a message that a person reads. The error's details have all of them. */
function firstOf(ids: readonly string[]): string {
  const shown = ids.slice(0, 10).map((id) => `"${id}"`);
  return ids.length > shown.length ? `${shown.join(", ")} and ${ids.length - shown.length} more` : shown.join(", ");
}
