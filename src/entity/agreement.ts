import type { IsoDay } from "../moment/iso-day";

export enum AgreementForm {
  NETWORK_FORM = "NETWORK_FORM",
  COOPERATION = "COOPERATION",
  PRACTICE = "PRACTICE",
}

/** What a network agreement says; its NETWORK_AGREEMENT links join the base organisation to each participant. */
export interface AgreementState {
  readonly number: string | null;
  readonly form: AgreementForm;
  readonly signedOn: IsoDay | null;
  /** Id of the base organisation (базовая организация). */
  readonly base: string;
  /** Ids of programmes. */
  readonly programmes: readonly string[];
  readonly region: string | null;
  /** Days in force, `inForceTo` exclusive. */
  readonly inForceFrom: IsoDay | null;
  readonly inForceTo: IsoDay | null;
  readonly source: string;
}
