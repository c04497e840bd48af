import { SubjectKind } from "./subject";

/** The label that a kind of subject has beside `Entity` and `Subject`. */
export const SUBJECT_LABELS: Readonly<Record<SubjectKind, string>> = {
  [SubjectKind.AUTHORITY]: "Authority",
  [SubjectKind.MINISTRY]: "Ministry",
  [SubjectKind.INSTITUTE]: "Institute",
  [SubjectKind.MUNICIPALITY]: "Municipality",
  [SubjectKind.SCHOOL]: "School",
  [SubjectKind.COLLEGE]: "College",
  [SubjectKind.UNIVERSITY]: "University",
  [SubjectKind.ENTERPRISE]: "Enterprise",
  [SubjectKind.CENTRE]: "Centre",
  [SubjectKind.ASSEMBLY]: "Assembly",
  [SubjectKind.POSITION]: "Position",
  [SubjectKind.GROUP]: "Group",
};
