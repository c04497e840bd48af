import type { IsoDay } from "../moment/iso-day";

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

/** Kinds that are nobody's superior. */
export const NEVER_SUPERIOR: readonly SubjectKind[] = [SubjectKind.GROUP, SubjectKind.ASSEMBLY, SubjectKind.POSITION];

/** Kinds that need not answer to anybody. */
export const MAY_BE_ORPHAN: readonly SubjectKind[] = [
  SubjectKind.MUNICIPALITY,
  SubjectKind.GROUP,
  SubjectKind.ASSEMBLY,
];

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
export interface SubjectState {
  /** Official, as in the act. */
  readonly name: string;
  readonly shortName: string | null;
  readonly level: Level;
  /** ISO 3166-2 (`RU-BA`); federal subjects have none. */
  readonly region: string | null;
  readonly existsFrom: IsoDay | null;
  readonly existsTo: IsoDay | null;
  /** Of positions: the title of the post. */
  readonly title: string | null;
  /** Of centres. */
  readonly centreKind: CentreKind | null;
  /** Of groups: the number of members that the source states. */
  readonly declaredSize: number | null;
  /** Of groups: duties lie on the heads of the members. */
  readonly headsOnly: boolean;
}
