import { entityLoader } from "../entity/entity.loader";
import type { Entity } from "../entity/entity";
import { BadUserInputError, NotFoundError } from "../errors/domain-error";
import type { Snapshot } from "../graph/snapshot";

export interface Bound {
  readonly argument: string;
  readonly found: number;
  readonly min: number;
  readonly max: number;
  /** What a caller who wants more can do: «ask for …». */
  readonly advice: string;
}

/** Errors: BAD_USER_INPUT for an argument out of its bounds. */
export function checkBound({ argument, found, min, max, advice }: Bound): void {
  if (found >= min && found <= max) return;
  const message = `\`${argument}\` must be from ${min} to ${max}, found ${found}: ${advice}.`;
  throw new BadUserInputError(message, { argument, min, max });
}

/** The node that a question is about. Errors: NOT_FOUND for an unknown id. Cost: one query a batch. */
export async function getAskedNode(snapshot: Snapshot, argument: string, id: string): Promise<Entity> {
  const entity = await entityLoader(snapshot).load(id);
  if (entity !== null) return entity;
  const { asOf, knownAt } = snapshot.moment;
  const message = `\`${argument}\` names no node that is known on ${asOf} in revision ${knownAt}: found none with the id "${id}". \`search\` finds ids by names.`;
  throw new NotFoundError(message, { argument, id });
}
