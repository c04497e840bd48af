import type { NounKind } from "./noun.words";
import { Level, SubjectKind } from "./subject";

/** What follows from the kind of a subject. */
interface KindMeaning {
  /** The label that it has beside `Entity` and `Subject`; the name of its type in the API. */
  readonly label: string;
  /** The level of one of which nobody says it. */
  readonly level: Level;
  /** What sentences call it. */
  readonly noun: NounKind;
  /** Whether it is an organisation or body: what an act document lists as a subject, not as a group or post. */
  readonly isOrganisation: boolean;
  /** Whether a trace of responsibility goes on from it to its posts and their holders. */
  readonly hasPosts: boolean;
  /** Whether the API lists its posts. */
  readonly listsPosts: boolean;
  /** Whether centres may sit in it. */
  readonly mayHost: boolean;
  /** Whether another may answer to it. */
  readonly isSuperior: boolean;
  /** Whether it need not answer to anybody. */
  readonly mayBeOrphan: boolean;
}

const ORGANISATION = {
  level: Level.INSTITUTIONAL,
  noun: "organisation",
  isOrganisation: true,
  hasPosts: true,
  listsPosts: false,
  mayHost: false,
  isSuperior: true,
  mayBeOrphan: false,
} as const;

const NO_ORGANISATION = { ...ORGANISATION, isOrganisation: false, hasPosts: false, isSuperior: false } as const;

/** The kinds of subjects. */
export const SUBJECT_KINDS: Readonly<Record<SubjectKind, KindMeaning>> = {
  [SubjectKind.AUTHORITY]: { ...ORGANISATION, label: "Authority", level: Level.REGIONAL, noun: "authority" },
  [SubjectKind.MINISTRY]: { ...ORGANISATION, label: "Ministry", level: Level.REGIONAL, listsPosts: true },
  [SubjectKind.INSTITUTE]: {
    ...ORGANISATION,
    label: "Institute",
    level: Level.REGIONAL,
    listsPosts: true,
    mayHost: true,
  },
  [SubjectKind.MUNICIPALITY]: {
    ...ORGANISATION,
    label: "Municipality",
    level: Level.MUNICIPAL,
    noun: "municipality",
    listsPosts: true,
    mayBeOrphan: true,
  },
  [SubjectKind.SCHOOL]: { ...ORGANISATION, label: "School", listsPosts: true, mayHost: true },
  [SubjectKind.COLLEGE]: { ...ORGANISATION, label: "College", listsPosts: true, mayHost: true },
  [SubjectKind.UNIVERSITY]: { ...ORGANISATION, label: "University" },
  [SubjectKind.ENTERPRISE]: { ...ORGANISATION, label: "Enterprise" },
  [SubjectKind.CENTRE]: { ...ORGANISATION, label: "Centre" },
  [SubjectKind.ASSEMBLY]: {
    ...ORGANISATION,
    label: "Assembly",
    level: Level.REGIONAL,
    noun: "assembly",
    hasPosts: false,
    isSuperior: false,
    mayBeOrphan: true,
  },
  [SubjectKind.POSITION]: { ...NO_ORGANISATION, label: "Position", noun: "post" },
  [SubjectKind.GROUP]: { ...NO_ORGANISATION, label: "Group", noun: "group", mayBeOrphan: true },
};

/** The kinds of which this is so, in the order of the enumeration: also a parameter for Cypher. */
export function kindsWhere(isSo: (meaning: KindMeaning) => boolean): readonly SubjectKind[] {
  return Object.values(SubjectKind).filter((kind) => isSo(SUBJECT_KINDS[kind]));
}

/** Whether a node is of such a kind; `kind` is null for what is no subject. */
export function isOfKindWhere(kind: string | null, isSo: (meaning: KindMeaning) => boolean): boolean {
  return kind !== null && kind in SUBJECT_KINDS && isSo(SUBJECT_KINDS[kind as SubjectKind]);
}
