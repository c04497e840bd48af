import type { IsoDay } from "../moment/iso-day";

export enum ActKind {
  RESOLUTION = "RESOLUTION",
  ORDER = "ORDER",
  INSTRUCTION = "INSTRUCTION",
  RECOMMENDATION = "RECOMMENDATION",
  PLAN = "PLAN",
  MODEL = "MODEL",
  AGREEMENT_FORM = "AGREEMENT_FORM",
}

export interface ActState {
  readonly kind: ActKind;
  readonly number: string | null;
  readonly date: IsoDay | null;
  readonly title: string;
  readonly region: string | null;
  /** Days in force, `inForceTo` exclusive. Null: the source does not say. */
  readonly inForceFrom: IsoDay | null;
  readonly inForceTo: IsoDay | null;
  readonly source: string;
  /** What of the document the source has, where it is cut. */
  readonly sourceNote: string | null;
  readonly url: string | null;
}

export interface ProvisionState {
  /** `"1"`, `"1.2"`. */
  readonly path: string;
  /** A restatement. */
  readonly text: string;
  /** The official wording, where it is kept. */
  readonly quote: string | null;
  /** Id of its act; never changes. */
  readonly act: string;
  /** Days in force: those of the act, unless this clause was repealed apart from it. */
  readonly inForceFrom: IsoDay | null;
  readonly inForceTo: IsoDay | null;
}
