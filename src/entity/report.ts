import type { StateOf } from "./field";
import { optional, required } from "./field";
import { DAY, oneOf, TEXT, TEXTS } from "./value-kind";

/** What became of a report. */
export enum ReportState {
  SUBMITTED = "SUBMITTED",
  ACCEPTED = "ACCEPTED",
  RETURNED = "RETURNED",
  WITHDRAWN = "WITHDRAWN",
}

/** What a report says (доклад об исполнении). It is there from the day of submission on; each decision begins a state. */
export const REPORT_FIELDS = {
  /** Id of the duty; its EXECUTION_OF link leads there, too. */
  duty: required(TEXT),
  /** Id of who bears the duty and reports. */
  bearer: required(TEXT),
  /** The day it was due, where the duty is due on one. */
  due: optional(DAY),
  submittedOn: required(DAY),
  text: required(TEXT),
  /** What proves it, each a JSON text of `Evidence`: the service keeps no files. */
  evidence: optional(TEXTS, { entry: null }),
  reportState: required(oneOf(ReportState), { api: "state", entry: null, blank: ReportState.SUBMITTED }),
  /** Why it was returned, or what was said when it was accepted. */
  remark: optional(TEXT, { api: "decisions", entry: null }),
  /** `sub` of who wrote it, so that nobody accepts a report of their own; of no field of the API. */
  submittedBy: optional(TEXT, { api: "state", entry: null }),
  region: optional(TEXT, { isWorkedOut: true, mayBeNone: true }),
  source: required(TEXT, { isWorkedOut: true }),
};

export type ReportStated = StateOf<typeof REPORT_FIELDS>;

/** Something that proves a report: the file itself is kept elsewhere. */
export interface Evidence {
  readonly title: string;
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly sha256: string | null;
  readonly url: string | null;
}

/** The text that is stored of a piece of evidence. */
export function evidenceText({ title, sha256, url }: Evidence): string {
  return JSON.stringify({ title, ...(sha256 !== null && { sha256 }), ...(url !== null && { url }) });
}

/** Reads what `evidenceText` wrote. */
export function evidenceOf(text: string): Evidence {
  const { title, sha256 = null, url = null } = JSON.parse(text) as Partial<Evidence>;
  return { title: title ?? "", sha256, url };
}
