import { NotFoundError } from "../errors/domain-error";
import type { Snapshot } from "../graph/snapshot";
import type { Entity } from "./entity";
import { entityLoader, findEntity } from "./entity.loader";

/** The labels that a question may be about, with the lists that find their ids. */
const LISTS = { Duty: "duties", Subject: "subjects" } as const;

/** The node of any label that a question is about. Errors: NOT_FOUND for an unknown id. Cost: one query a batch. */
export async function getAskedNode(snapshot: Snapshot, argument: string, id: string): Promise<Entity> {
  const entity = await entityLoader(snapshot).load(id);
  if (entity !== null) return entity;
  const { asOf, knownAt } = snapshot.moment;
  const message = `\`${argument}\` names no node that is known on ${asOf} in revision ${knownAt}: found none with the id "${id}". \`search\` finds ids by names.`;
  throw new NotFoundError(message, { argument, id });
}

/** The duty or subject that a question is about. Errors: NOT_FOUND for an unknown id. Cost: one query a batch. */
export async function getAsked<L extends keyof typeof LISTS>(
  snapshot: Snapshot,
  label: L,
  id: string,
): Promise<Extract<Entity, { label: L }>> {
  const entity = await findEntity(snapshot, label, id);
  if (entity !== null) return entity;
  const message = `There is no ${label.toLowerCase()} with the id ${id} at this moment: \`${LISTS[label]}\` and \`search\` find ids.`;
  throw new NotFoundError(message);
}

/** Errors: NOT_FOUND with those of the ids that name no subject. Cost: one query a batch. */
export async function requireSubjects(snapshot: Snapshot, argument: string, ids: readonly string[]): Promise<void> {
  const found = await Promise.all(ids.map((id) => findEntity(snapshot, "Subject", id)));
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
