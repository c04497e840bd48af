import type { TraceBranch } from "../../chain/accountability";
import type { Interval } from "../../moment/interval";
import type { IsoDay } from "../../moment/iso-day";
import type { Language } from "../../language/language";

/** Who answers for a duty, or for all duties of a subject, as a document says it: texts in one language and days. */
export interface Report {
  readonly language: Language;
  readonly title: string;
  /** What was left out, and how to have it. */
  readonly notes: readonly string[];
  readonly duties: readonly DutyReport[];
  /** Findings about the subject. Findings about a duty stand with the duty. */
  readonly findings: readonly ReportFinding[];
}

/** One duty of a report. */
export interface DutyReport {
  readonly id: string;
  readonly title: string;
  /** Stands over the first of those that are borne alike; null over the others, and where all are. */
  readonly heading: string | null;
  /** The chain of accountability as a sentence. */
  readonly sentence: string;
  /** Lines about the duty: its status, force and next date, and what the report's subject has to do with it. */
  readonly facts: readonly ReportFact[];
  readonly chain: readonly ChainRow[];
  readonly bases: readonly BasisRow[];
  readonly breaks: readonly string[];
  readonly findings: readonly ReportFinding[];
  readonly notes: readonly string[];
}

export interface ReportFact {
  readonly what: string;
  readonly value: string;
}

/** When something holds, as far as a source says. */
export interface Held {
  readonly validity: Interval;
  readonly attestedOn: IsoDay | null;
  readonly state: string;
  /** It, or something between it and the duty, does not hold. */
  readonly isBroken: boolean;
}

/** A link of the chain: who, in which role, on what basis. */
export interface ChainRow extends Held {
  readonly branch: TraceBranch;
  /** Links from the duty to this one. */
  readonly depth: number;
  readonly role: string;
  readonly who: string;
  readonly whoId: string;
  readonly basis: string;
}

/** What the duty rests on: its clause, the act, what the act executes. */
export interface BasisRow extends Held {
  readonly document: string;
  readonly documentId: string;
  /** The clause restated, or the title of the act. */
  readonly content: string;
}

export interface ReportFinding {
  readonly id: string;
  readonly severity: string;
  readonly title: string;
  readonly condition: string;
  readonly effect: string;
}
