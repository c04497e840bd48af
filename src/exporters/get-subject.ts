import type { SubjectEntity } from "../entity/entity";
import { findEntity } from "../entity/entity.loader";
import { NotFoundError } from "../errors/domain-error";
import type { Snapshot } from "../graph/snapshot";

/** The subject with this id. Errors: NOT_FOUND for an unknown one. */
export async function getSubject(snapshot: Snapshot, id: string): Promise<SubjectEntity> {
  const subject = await findEntity(snapshot, "Subject", id);
  if (subject !== null) return subject;
  throw new NotFoundError(
    `There is no subject with the id ${id} at this moment: \`subjects\` and \`search\` find ids.`,
  );
}
