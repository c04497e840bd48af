import { ACT_FIELDS, PROVISION_FIELDS } from "./act";
import { AGREEMENT_FIELDS } from "./agreement";
import { DUTY_FIELDS } from "./duty";
import type { StateOf } from "./field";
import { INDICATOR_FIELDS } from "./indicator";
import { NOMINATION_FIELDS } from "./nomination";
import { PERSON_FIELDS } from "./person";
import { PROGRAMME_FIELDS } from "./programme";
import { REPORT_FIELDS } from "./report";
import type { SubjectKind } from "./subject";
import { SUBJECT_FIELDS } from "./subject";

/** What the nodes of each label say of themselves. All that reads, writes or compares states follows from it. */
export const ENTITY_FIELDS = {
  Subject: SUBJECT_FIELDS,
  Person: PERSON_FIELDS,
  Programme: PROGRAMME_FIELDS,
  Act: ACT_FIELDS,
  Provision: PROVISION_FIELDS,
  Duty: DUTY_FIELDS,
  Agreement: AGREEMENT_FIELDS,
  Nomination: NOMINATION_FIELDS,
  Report: REPORT_FIELDS,
  Indicator: INDICATOR_FIELDS,
};

export type EntityLabel = keyof typeof ENTITY_FIELDS;

export type EntityStates = { readonly [L in EntityLabel]: StateOf<(typeof ENTITY_FIELDS)[L]> };

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
export type NominationEntity = EntityOf<"Nomination">;
export type ReportEntity = EntityOf<"Report">;
export type IndicatorEntity = EntityOf<"Indicator">;
