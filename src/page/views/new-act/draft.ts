import type { ResponsibilityRole } from "../../graphql/generated/enums";

/** A stretch of the text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Read extends Place {
  readonly value: string;
  /** From 0 to 1. */
  readonly certainty: number;
}

export interface Mention extends Place {
  readonly mention: string;
  readonly kind: "ORGANISATION" | "CLASS" | "POSITION" | "PERSON";
  /** A name in the nominative, or the id of who was chosen. */
  readonly normalised: string;
  readonly isNew?: true;
  readonly certainty: number;
  readonly role?: ResponsibilityRole;
}

export interface Term extends Place {
  readonly text: string;
  readonly deadline: { readonly kind: string; readonly until: string | null };
  readonly certainty: number;
}

export const PROVISION_TYPES = [
  ...["APPROVAL", "APPOINTMENT", "OBLIGATION", "RECOMMENDATION", "CONTROL", "FORMAL", "STATEMENT"],
] as const;

export interface Provision extends Place {
  readonly number: string | null;
  readonly annex: number | null;
  readonly text: string;
  readonly type: string;
  readonly typeCertainty: number;
  readonly introductions: readonly unknown[];
  readonly term: Term | null;
  readonly responsible: readonly Mention[];
  readonly recipients: readonly unknown[];
}

export const HEAD_FIELDS = ["kind", "number", "date", "issuer", "title"] as const;
export type HeadField = (typeof HEAD_FIELDS)[number];

/** What was read of an act; parts that the page does not show go back as they came. */
export interface Draft {
  readonly file: string;
  readonly head: Readonly<Record<HeadField, Read | null>>;
  readonly provisions: readonly Provision[];
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
}

/** A line of the text with what is to be said of it. */
export interface Remark {
  readonly line: number;
  readonly message: string;
}

/** A draft as the service keeps it. */
export interface KeptDraft {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly text: string;
  readonly draft: Draft;
  readonly document: { readonly acts?: readonly { readonly id: string }[] };
  readonly decisions: readonly Remark[];
  readonly candidates: Readonly<Record<string, readonly Candidate[]>>;
}

export interface ListedDraft {
  readonly id: string;
  readonly name: string;
  readonly changedAt: string;
}
