/** What sort of bearer words name. */
export type MentionKind = "ORGANISATION" | "CLASS" | "POSITION" | "PERSON";

/** Somebody named in a text. */
export interface Mention {
  /** The words as they stand. */
  readonly mention: string;
  readonly kind: MentionKind;
  /** In the nominative, a name that the act has shortened written out. */
  readonly normalised: string;
  readonly start: number;
  readonly end: number;
  /** Named behind «совместно с». */
  readonly isJoint?: true;
  /** A person has said that it is none of those who have such a name. */
  readonly isNew?: true;
  /** From 0 to 1. */
  readonly certainty: number;
}
