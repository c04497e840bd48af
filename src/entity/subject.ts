import type { StateOf } from "./field";
import { optional, required } from "./field";
import { COUNT, DAY, FLAG, oneOf, TEXT, TEXTS } from "./value-kind";

export enum Level {
  FEDERAL = "FEDERAL",
  REGIONAL = "REGIONAL",
  MUNICIPAL = "MUNICIPAL",
  INSTITUTIONAL = "INSTITUTIONAL",
}

export enum SubjectKind {
  AUTHORITY = "AUTHORITY",
  MINISTRY = "MINISTRY",
  INSTITUTE = "INSTITUTE",
  MUNICIPALITY = "MUNICIPALITY",
  SCHOOL = "SCHOOL",
  COLLEGE = "COLLEGE",
  UNIVERSITY = "UNIVERSITY",
  ENTERPRISE = "ENTERPRISE",
  CENTRE = "CENTRE",
  ASSEMBLY = "ASSEMBLY",
  POSITION = "POSITION",
  GROUP = "GROUP",
}

export enum CentreKind {
  TOCHKA_ROSTA = "TOCHKA_ROSTA",
  KVANTORIUM = "KVANTORIUM",
  SCHOOL_KVANTORIUM = "SCHOOL_KVANTORIUM",
  MOBILE_KVANTORIUM = "MOBILE_KVANTORIUM",
  RAILWAY_KVANTORIUM = "RAILWAY_KVANTORIUM",
  IT_CUBE = "IT_CUBE",
  TALENT_CENTRE = "TALENT_CENTRE",
  TEACHER_DEVELOPMENT = "TEACHER_DEVELOPMENT",
  TECHNOCLASS = "TECHNOCLASS",
  OTHER = "OTHER",
}

/** What a subject is during one interval of its life; another name or level makes another state. */
export const SUBJECT_FIELDS = {
  /** Official, as in the act. */
  name: required(TEXT, { mayHaveBeen: true, inTables: true }),
  shortName: optional(TEXT, { mayHaveBeen: true, inTables: true }),
  level: required(oneOf(Level), { blank: Level.INSTITUTIONAL, isWorkedOut: true, mayHaveBeen: true, inTables: true }),
  /** ISO 3166-2 (`RU-BA`); federal subjects have none. */
  region: optional(TEXT, { isWorkedOut: true, mayBeNone: true, inTables: true }),
  /** Title of the post. */
  title: optional(TEXT, { of: [SubjectKind.POSITION], mayHaveBeen: true, inTables: true }),
  centreKind: optional(oneOf(CentreKind), { of: [SubjectKind.CENTRE], inTables: true }),
  /** The number of members that the source states. */
  declaredSize: optional(COUNT, { of: [SubjectKind.GROUP], inTables: true }),
  /** Id of the act or provision that states the number. */
  declaredSizeBasis: optional(TEXT, { of: [SubjectKind.GROUP] }),
  /** The day on which it states it. */
  declaredSizeOn: optional(DAY, { of: [SubjectKind.GROUP] }),
  /** Duties lie on the heads of the members. */
  headsOnly: optional(FLAG, { of: [SubjectKind.GROUP], inTables: true }),
  /** Which of `name`, `shortName`, `level` the source does not give: they follow from it, or from common usage. */
  inferred: optional(TEXTS),
  existsFrom: optional(DAY, { api: "existence", entry: "exists.from", inTables: true }),
  existsTo: optional(DAY, { api: "existence", entry: "exists.to", inTables: true }),
};

export type SubjectState = StateOf<typeof SUBJECT_FIELDS>;
