import type { SubjectEntity } from "../entity/entity";
import type { Snapshot } from "../graph/snapshot";
import { SUBJECT_CLASSES } from "./subject-kinds.type";
import type { Subject } from "./subject.type";

/** A subject as the API shows it: a School, a Centre, a Group. */
export function subjectOf(entity: SubjectEntity, snapshot: Snapshot): Subject {
  return new SUBJECT_CLASSES[entity.kind](entity, snapshot);
}
