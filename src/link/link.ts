import type { Interval } from "../moment/interval";
import type { IsoDay } from "../moment/iso-day";

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

/** What every relationship says of itself, and what its type adds. */
export interface LinkProperties {
  readonly validity: Interval;
  /** The day on which a source states it, where it gives no start. */
  readonly attestedOn: IsoDay | null;
  /** Id of the provision or agreement it rests on. */
  readonly basis: string | null;
  /** The file or record it was read from. */
  readonly source: string;
  readonly certainty: Certainty;
  /** Of RESPONSIBLE_FOR. */
  readonly role: ResponsibilityRole | null;
  /** Place among its siblings as the source names them, from 0. Only RESPONSIBLE_FOR and NETWORK_AGREEMENT have one. */
  readonly order: number;
  /** Of NETWORK_AGREEMENT: the agreement that joins the two. */
  readonly agreementId: string | null;
  /** Of SUBORDINATE_TO and SUCCEEDS. */
  readonly kind: SubordinationKind | SuccessionKind | null;
  /** Of HOLDS: holds the post for the time being (и.о.). */
  readonly acting: boolean;
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
