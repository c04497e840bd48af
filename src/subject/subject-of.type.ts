import type { SubjectEntity } from "../entity/entity";
import type { Snapshot } from "../graph/snapshot";
import { SubjectKind } from "../entity/subject";
import {
  Assembly,
  Authority,
  Centre,
  College,
  Enterprise,
  Group,
  Institute,
  Ministry,
  Municipality,
  Position,
  School,
  University,
} from "./subject-kinds.type";
import type { Subject } from "./subject.type";

type SubjectClass = new (entity: SubjectEntity, snapshot: Snapshot) => Subject;

const CLASSES: Readonly<Record<SubjectKind, SubjectClass>> = {
  [SubjectKind.AUTHORITY]: Authority,
  [SubjectKind.MINISTRY]: Ministry,
  [SubjectKind.INSTITUTE]: Institute,
  [SubjectKind.MUNICIPALITY]: Municipality,
  [SubjectKind.SCHOOL]: School,
  [SubjectKind.COLLEGE]: College,
  [SubjectKind.UNIVERSITY]: University,
  [SubjectKind.ENTERPRISE]: Enterprise,
  [SubjectKind.CENTRE]: Centre,
  [SubjectKind.ASSEMBLY]: Assembly,
  [SubjectKind.POSITION]: Position,
  [SubjectKind.GROUP]: Group,
};

/** A subject as the API shows it: a School, a Centre, a Group. */
export function subjectOf(entity: SubjectEntity, snapshot: Snapshot): Subject {
  return new CLASSES[entity.kind](entity, snapshot);
}
