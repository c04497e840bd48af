import type { ActState, ProvisionState } from "./act";
import type { AgreementState } from "./agreement";
import type { DutyState } from "./duty";
import type { PersonState } from "./person";
import type { ProgrammeState } from "./programme";
import type { SubjectKind, SubjectState } from "./subject";

/** What the nodes of each kind say of themselves. */
export interface EntityStates {
  readonly Subject: SubjectState;
  readonly Person: PersonState;
  readonly Programme: ProgrammeState;
  readonly Act: ActState;
  readonly Provision: ProvisionState;
  readonly Duty: DutyState;
  readonly Agreement: AgreementState;
}

export type EntityLabel = keyof EntityStates;

/** A node of one label with the state it has at the reader's moment. */
export interface EntityOf<L extends EntityLabel> {
  readonly id: string;
  readonly label: L;
  /** Of subjects. */
  readonly kind: L extends "Subject" ? SubjectKind : null;
  readonly state: EntityStates[L];
  /** Orders it among its likes. */
  readonly sortKey: string;
  readonly addedIn: number;
}

export type Entity = { [L in EntityLabel]: EntityOf<L> }[EntityLabel];

export type SubjectEntity = EntityOf<"Subject">;
export type PersonEntity = EntityOf<"Person">;
export type ProgrammeEntity = EntityOf<"Programme">;
export type ActEntity = EntityOf<"Act">;
export type ProvisionEntity = EntityOf<"Provision">;
export type DutyEntity = EntityOf<"Duty">;
export type AgreementEntity = EntityOf<"Agreement">;
