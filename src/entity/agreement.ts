import type { StateOf } from "./field";
import { optional, required } from "./field";
import { DAY, oneOf, TEXT, TEXTS } from "./value-kind";

export enum AgreementForm {
  NETWORK_FORM = "NETWORK_FORM",
  COOPERATION = "COOPERATION",
  PRACTICE = "PRACTICE",
}

/** What a network agreement says; its NETWORK_AGREEMENT links join the base organisation to each participant. */
export const AGREEMENT_FIELDS = {
  number: optional(TEXT, { inTables: true }),
  form: required(oneOf(AgreementForm), { inTables: true }),
  signedOn: optional(DAY, { inTables: true }),
  /** Id of the base organisation (базовая организация). */
  base: required(TEXT, { inTables: true }),
  /** Ids of programmes. */
  programmes: optional(TEXTS, { inTables: true }),
  region: optional(TEXT, { isWorkedOut: true, mayBeNone: true, inTables: true }),
  source: required(TEXT, { isWorkedOut: true, inTables: true }),
  /** Days in force, `inForceTo` exclusive. */
  inForceFrom: optional(DAY, { api: "validity", entry: "inForce.from", inTables: true }),
  inForceTo: optional(DAY, { api: "validity", entry: "inForce.to", inTables: true }),
};

export type AgreementState = StateOf<typeof AGREEMENT_FIELDS>;
