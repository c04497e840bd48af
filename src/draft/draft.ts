import type { DraftDeadline } from "./deadline/deadline";
import type { ResponsibilityRole } from "../link/link";
import type { Mention } from "./who/mention";

/** What a provision does. */
export type ProvisionType =
  | "APPROVAL"
  | "APPOINTMENT"
  | "OBLIGATION"
  | "RECOMMENDATION"
  | "CONTROL"
  | "FORMAL"
  | "STATEMENT";

/** In which role somebody is named. */
export type DraftRole = `${ResponsibilityRole}`;

/** What was read, with the place of its words and how sure it is, from 0 to 1. */
export interface Read<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
}

export interface Responsible extends Mention {
  readonly role: DraftRole;
}

export interface DraftTerm {
  /** As written. */
  readonly text: string;
  readonly deadline: DraftDeadline;
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
}

/** The words of a provision that only introduces a list, or heads one: «Руководителям школ:». */
export interface Introduction {
  readonly number: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface DraftedProvision {
  /** As written: «1», «1.2», «1.а»; null where the text numbers nothing. */
  readonly number: string | null;
  /** The number of the annex that it stands in; null in the act itself. */
  readonly annex: number | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly type: ProvisionType;
  readonly typeCertainty: number;
  /** What introduces the list that it is a point of, the outermost first. */
  readonly introductions: readonly Introduction[];
  readonly term: DraftTerm | null;
  readonly responsible: readonly Responsible[];
  /** To whom it is to be reported. */
  readonly recipients: readonly Mention[];
}

/** The head of an act: what it is, who issued it and when. */
export interface DraftedHead {
  readonly kind: Read<string> | null;
  readonly number: Read<string> | null;
  /** An ISO day. */
  readonly date: Read<string> | null;
  readonly issuer: Read<string> | null;
  readonly title: Read<string> | null;
  /** Who signed it: the post, and the name where it is there. */
  readonly signedBy: readonly Mention[];
}

/** An agreement between organisations. */
export interface DraftedAgreement {
  readonly parties: readonly Mention[];
  readonly programmes: readonly Read<string>[];
  readonly from: Read<string> | null;
  /** The last day on which it holds. */
  readonly until: Read<string> | null;
}

/** Another act that the text names. */
export interface NamedAct {
  readonly relation: "FOLLOWS" | "REPEALS" | "AMENDS";
  /** The words that name it. */
  readonly text: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly start: number;
  readonly end: number;
}

/** What an annex says of itself: a plan, a model. */
export interface DraftedAnnex {
  readonly annex: number;
  readonly kind: Read<string>;
  readonly title: Read<string> | null;
}

/** What was read from the text of one act. */
export interface Draft {
  /** The name of the file. */
  readonly file: string;
  readonly head: DraftedHead;
  readonly provisions: readonly DraftedProvision[];
  /** Annexes that say what they are. */
  readonly annexes: readonly DraftedAnnex[];
  readonly agreement: DraftedAgreement | null;
  readonly namedActs: readonly NamedAct[];
  /** Where the text has what the draft has not, and what that is. */
  readonly left: readonly { readonly at: number; readonly message: string }[];
}
