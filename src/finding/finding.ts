import type { FindingRule } from "./finding-rules";

export enum Severity {
  INFO = "INFO",
  LOW = "LOW",
  MEDIUM = "MEDIUM",
  HIGH = "HIGH",
  CRITICAL = "CRITICAL",
}

/** Something that is wrong at a moment, with what its sentences name and the links that prove it. */
export interface Finding {
  /** The same for the same defect in every run: `finding:<rule>:<key>`. */
  readonly id: string;
  readonly rule: FindingRule;
  readonly severity: Severity;
  readonly subjectId: string | null;
  readonly dutyId: string | null;
  /** The act that the finding rests on; null where no act speaks of it. */
  readonly actId: string | null;
  /** Ids of what its sentences name besides, in an order of the rule's own. */
  readonly mentions: readonly string[];
  /** Numbers that its sentences tell, in an order of the rule's own. */
  readonly counts: readonly number[];
  /** Ids of links. */
  readonly evidence: readonly string[];
  /** What orders it within its rule. */
  readonly region: string;
  readonly sortKey: string;
  readonly key: string;
}

/** Which findings are asked for; fields are ANDed, lists are any-of. Null and absent ask for nothing. */
export interface FindingFilter {
  readonly rules?: readonly FindingRule[] | null;
  readonly severities?: readonly Severity[] | null;
  readonly regions?: readonly string[] | null;
  readonly subject?: string | null;
  readonly duty?: string | null;
  readonly act?: string | null;
}

/** The four fields of an audit finding. */
export interface Sentences {
  /** What ought to be. */
  readonly criteria: string;
  /** What is. */
  readonly condition: string;
  /** Why it came to be so, as far as can be said. */
  readonly cause: string;
  /** What follows. */
  readonly effect: string;
}
