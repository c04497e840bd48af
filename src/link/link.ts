import type { StateOf } from "../entity/field";
import { optional, required } from "../entity/field";
import { COUNT, DAY, FLAG, oneOf, QUANTITY, TEXT } from "../entity/value-kind";
import type { Interval } from "../moment/interval";

/** The types of relationships, read subject → object (docs/model.md). */
export enum RelationKind {
  RESPONSIBLE_FOR = "RESPONSIBLE_FOR",
  NETWORK_AGREEMENT = "NETWORK_AGREEMENT",
  SUBORDINATE_TO = "SUBORDINATE_TO",
  HOSTED_BY = "HOSTED_BY",
  MEMBER_OF = "MEMBER_OF",
  POST_IN = "POST_IN",
  HOLDS = "HOLDS",
  SUCCEEDS = "SUCCEEDS",
  PART_OF = "PART_OF",
  ESTABLISHES = "ESTABLISHES",
  ISSUED_BY = "ISSUED_BY",
  SIGNED_BY = "SIGNED_BY",
  APPROVES = "APPROVES",
  FOLLOWS = "FOLLOWS",
  AMENDS = "AMENDS",
  REPEALS = "REPEALS",
  UNDER = "UNDER",
  CONCERNS = "CONCERNS",
  EXECUTION_OF = "EXECUTION_OF",
  OFF_CONTROL = "OFF_CONTROL",
  PLANNED_FOR = "PLANNED_FOR",
  MEASURES = "MEASURES",
}

export enum ResponsibilityRole {
  EXECUTOR = "EXECUTOR",
  CO_EXECUTOR = "CO_EXECUTOR",
  COORDINATOR = "COORDINATOR",
  OPERATOR = "OPERATOR",
  CONTROLLER = "CONTROLLER",
  RECIPIENT = "RECIPIENT",
}

/** STATED: a source says so. INFERRED: it follows from a source that does not say it. */
export enum Certainty {
  STATED = "STATED",
  INFERRED = "INFERRED",
}

/** How one subject answers to another. */
export enum SubordinationKind {
  ADMINISTRATIVE = "ADMINISTRATIVE",
  FOUNDER = "FOUNDER",
}

/** How one subject took the place of another. */
export enum SuccessionKind {
  RENAMED = "RENAMED",
  MERGED = "MERGED",
  SPLIT = "SPLIT",
}

/** What any relationship says of itself beside the days on which it holds. */
export const FACT_FIELDS = {
  /** Id of the provision or agreement it rests on. */
  basis: optional(TEXT, { inTables: true }),
  /** The day on which a source states it, where it gives no start. */
  attestedOn: optional(DAY, { inTables: true }),
  certainty: required(oneOf(Certainty), { blank: Certainty.STATED }),
  /** The file or record it was read from. */
  source: required(TEXT, { isWorkedOut: true, inTables: true }),
};

/** What relationships say of themselves, and what their types add. */
export const LINK_FIELDS = {
  role: optional(oneOf(ResponsibilityRole), { of: [RelationKind.RESPONSIBLE_FOR], inTables: true }),
  ...FACT_FIELDS,
  /** Place among its siblings as the source names them, from 0. */
  order: required(COUNT, { blank: 0, entry: null }),
  /** Whether somebody holds a post for the time being (и.о.). */
  acting: optional(FLAG, { of: [RelationKind.HOLDS], inTables: true }),
  /** The agreement that joins the two. */
  agreementId: optional(TEXT, { of: [RelationKind.NETWORK_AGREEMENT], entry: null }),
  /** How one answers to the other, or took its place: an entry of either says it in words of its own. */
  kind: optional(oneOf({ ...SubordinationKind, ...SuccessionKind }), {
    of: [RelationKind.SUBORDINATE_TO, RelationKind.SUCCEEDS],
    entry: null,
  }),
  /** What is planned for a subject, or what a report says of an indicator; in the unit of the indicator. */
  value: optional(QUANTITY, { of: [RelationKind.PLANNED_FOR, RelationKind.MEASURES], entry: null }),
  /** What was said when a duty was taken off control. */
  remark: optional(TEXT, { of: [RelationKind.OFF_CONTROL], entry: null }),
};

/** What a relationship says of itself. */
export interface LinkProperties extends StateOf<typeof LINK_FIELDS> {
  readonly validity: Interval;
}

/** A relationship as a reader at one moment sees it. */
export interface Link extends LinkProperties {
  /** `<id of from>.<digest>`: begins with the id of its subject, so that a look-up needs no index on relationships. */
  readonly id: string;
  readonly relation: RelationKind;
  readonly fromId: string;
  readonly toId: string;
  /** The stretches in which one of its ends is not there, as `absencesOf` writes them. */
  readonly absences: readonly string[];
  readonly addedIn: number;
  /** Null, too, where it was retracted later than the reader's moment knows. */
  readonly retractedIn: number | null;
}
