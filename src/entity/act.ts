import type { StateOf } from "./field";
import { optional, required } from "./field";
import { DAY, oneOf, TEXT } from "./value-kind";

export enum ActKind {
  RESOLUTION = "RESOLUTION",
  ORDER = "ORDER",
  INSTRUCTION = "INSTRUCTION",
  RECOMMENDATION = "RECOMMENDATION",
  PLAN = "PLAN",
  MODEL = "MODEL",
  AGREEMENT_FORM = "AGREEMENT_FORM",
}

/** Days in force, the last exclusive. Null: the source does not say. */
const IN_FORCE = {
  inForceFrom: optional(DAY, { api: "inForce", entry: "inForce.from", isWorkedOut: true }),
  inForceTo: optional(DAY, { api: "inForce", entry: "inForce.to", isWorkedOut: true }),
};

/** What an act says of itself. */
export const ACT_FIELDS = {
  kind: required(oneOf(ActKind)),
  number: optional(TEXT),
  date: optional(DAY),
  title: required(TEXT),
  region: optional(TEXT, { isWorkedOut: true, mayBeNone: true }),
  source: required(TEXT, { isWorkedOut: true }),
  /** What of the document the source has, where it is cut. */
  sourceNote: optional(TEXT),
  url: optional(TEXT),
  ...IN_FORCE,
};

export type ActState = StateOf<typeof ACT_FIELDS>;

/** What a provision says of itself. Its days in force are those of the act, unless it was repealed apart from it. */
export const PROVISION_FIELDS = {
  /** `"1"`, `"1.2"`. */
  path: required(TEXT),
  /** A restatement. */
  text: required(TEXT, { mayHaveBeen: true, inTables: true }),
  /** The few official words of the restatement that decide. */
  quote: optional(TEXT, { mayHaveBeen: true }),
  /** All that it says, in the official words, where they are kept. */
  wording: optional(TEXT, { mayHaveBeen: true }),
  /** Id of its act; never changes. */
  act: required(TEXT, { entry: null }),
  ...IN_FORCE,
};

export type ProvisionState = StateOf<typeof PROVISION_FIELDS>;
