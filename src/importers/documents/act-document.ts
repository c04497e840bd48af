import type { ACT_FIELDS, PROVISION_FIELDS } from "../../entity/act";
import type { AGREEMENT_FIELDS } from "../../entity/agreement";
import type { DUTY_FIELDS } from "../../entity/duty";
import type { Fields, FieldsOfKind, FieldsThatMayHaveBeen } from "../../entity/field";
import type { PERSON_FIELDS } from "../../entity/person";
import type { PROGRAMME_FIELDS } from "../../entity/programme";
import type { Level, SUBJECT_FIELDS, SubjectKind } from "../../entity/subject";
import type { INDICATOR_FIELDS } from "../../entity/indicator";
import type { NOMINATION_FIELDS } from "../../entity/nomination";
import type { Evidence, REPORT_FIELDS, ReportState } from "../../entity/report";
import type { FACT_FIELDS, LINK_FIELDS, RelationKind, SubordinationKind, SuccessionKind } from "../../link/link";
import type { IsoDay } from "../../moment/iso-day";
import type { EntryOf } from "./entry";

/** An act document as `data/act-document.schema.json` admits it; docs/act-document.md explains every part. */
export interface ActDocument {
  readonly source?: string;
  readonly region?: string | null;
  readonly correction?: string;
  readonly acts?: readonly ActEntry[];
  readonly provisions?: readonly AddedProvisionEntry[];
  readonly responsibilities?: readonly ResponsibilityEntry[];
  readonly subjects?: readonly SubjectEntry[];
  readonly people?: readonly NamedEntry[];
  readonly programmes?: readonly NamedEntry[];
  readonly groups?: readonly GroupEntry[];
  readonly memberships?: readonly MembershipEntry[];
  readonly positions?: readonly PositionEntry[];
  readonly subordination?: readonly SubordinationEntry[];
  readonly hosting?: readonly HostingEntry[];
  readonly agreements?: readonly AgreementEntry[];
  readonly successions?: readonly SuccessionEntry[];
  readonly indicators?: readonly IndicatorEntry[];
  readonly plans?: readonly AddedPlanEntry[];
  readonly nominations?: readonly NominationEntry[];
  readonly reports?: readonly ReportEntry[];
  readonly offControl?: readonly OffControlEntry[];
  readonly retract?: readonly RetractionEntry[];
}

export interface IntervalEntry {
  readonly from?: IsoDay;
  readonly to?: IsoDay;
}

/** What any fact may say of itself. */
export interface FactEntry extends EntryOf<typeof FACT_FIELDS> {
  readonly valid?: IntervalEntry;
}

export interface NamedEntry extends EntryOf<typeof PERSON_FIELDS>, EntryOf<typeof PROGRAMME_FIELDS> {
  readonly id: string;
}

type OfSubject<K extends SubjectKind> = FieldsOfKind<typeof SUBJECT_FIELDS, K>;
type OrganisationKind = Exclude<SubjectKind, SubjectKind.GROUP | SubjectKind.POSITION>;

/** What an entry says of a node before one of its days. */
type Former<F extends Fields> = EntryOf<FieldsThatMayHaveBeen<F>> & { readonly until: IsoDay };

export interface SubjectEntry extends EntryOf<OfSubject<OrganisationKind>> {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly formerly?: readonly Former<OfSubject<OrganisationKind>>[];
}

export interface GroupEntry extends EntryOf<OfSubject<SubjectKind.GROUP>> {
  readonly id: string;
  readonly level: Level;
  readonly members?: readonly (string | MemberEntry)[];
  readonly everyone?: { readonly kind: SubjectKind; readonly region: string | null };
}

export interface MemberEntry extends FactEntry {
  readonly subject: string;
}

export interface MembershipEntry extends MemberEntry {
  readonly group: string;
}

/** A post is called by its title where it has no name of its own. */
type PostNames<E> = Partial<E> & { readonly title: string };

type Post = OfSubject<SubjectKind.POSITION>;

export interface PositionEntry extends PostNames<EntryOf<Post>>, FactEntry {
  readonly id: string;
  readonly organisation: string;
  readonly formerly?: readonly FormerPositionEntry[];
  readonly holders?: readonly HolderEntry[];
}

/** A post keeps its level. */
export type FormerPositionEntry = PostNames<Omit<EntryOf<FieldsThatMayHaveBeen<Post>>, "level">> & {
  readonly until: IsoDay;
};

export interface HolderEntry extends FactEntry, EntryOf<Pick<typeof LINK_FIELDS, "acting">> {
  readonly person: string;
}

export interface SubordinationEntry extends FactEntry {
  readonly subject: string;
  readonly superior: string;
  readonly kind?: SubordinationKind;
}

export interface HostingEntry extends FactEntry {
  readonly centre: string;
  readonly host: string;
}

export interface AgreementEntry extends EntryOf<typeof AGREEMENT_FIELDS> {
  readonly id: string;
  readonly participants: readonly string[];
}

export interface SuccessionEntry extends Omit<FactEntry, "valid"> {
  readonly subject: string;
  readonly predecessor: string;
  readonly kind: SuccessionKind;
  readonly on?: IsoDay;
}

export interface IndicatorEntry extends EntryOf<typeof INDICATOR_FIELDS> {
  readonly id: string;
  /** Id of the act or programme that sets it. */
  readonly of: string;
  readonly plans?: readonly PlanEntry[];
}

export interface PlanEntry extends FactEntry {
  readonly subject: string;
  readonly value: number;
}

export interface AddedPlanEntry extends PlanEntry {
  readonly indicator: string;
}

export interface NominationEntry extends EntryOf<typeof NOMINATION_FIELDS> {
  readonly id: string;
}

export interface ReportEntry extends EntryOf<typeof REPORT_FIELDS> {
  readonly id: string;
  readonly evidence?: readonly Partial<Evidence>[];
  readonly indicators?: readonly { readonly indicator: string; readonly value: number }[];
  readonly decision?: DecisionEntry;
}

/** What became of a report. */
export interface DecisionEntry {
  readonly state: Exclude<ReportState, ReportState.SUBMITTED>;
  readonly on: IsoDay;
  readonly remark?: string;
}

export interface OffControlEntry extends FactEntry {
  readonly duty: string;
  readonly controller: string;
  readonly remark?: string;
}

export interface RetractionEntry {
  readonly relation: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly validFrom?: IsoDay;
}

export interface ActEntry extends EntryOf<typeof ACT_FIELDS> {
  readonly id: string;
  readonly issuedBy?: readonly string[];
  readonly signedBy?: readonly string[];
  readonly follows?: readonly string[];
  readonly amends?: readonly TouchedActEntry[];
  readonly repeals?: readonly TouchedActEntry[];
  readonly provisions?: readonly ProvisionEntry[];
}

export interface TouchedActEntry {
  readonly target: string;
  readonly on?: IsoDay;
}

export interface ProvisionEntry extends EntryOf<typeof PROVISION_FIELDS> {
  readonly formerly?: readonly FormerProvisionEntry[];
  readonly approves?: readonly string[];
  readonly follows?: readonly string[];
  readonly duty?: DutyEntry;
  readonly control?: { readonly subject: string; readonly duties?: readonly string[] };
}

/** What it leaves out was as it is now. */
export type FormerProvisionEntry = Partial<Former<typeof PROVISION_FIELDS>> & { readonly until: IsoDay };

/** A provision of an act that is known; what is left out stays as it is. */
export interface AddedProvisionEntry
  extends Pick<ProvisionEntry, "path" | "duty" | "formerly">, Partial<EntryOf<typeof PROVISION_FIELDS>> {
  readonly act: string;
  readonly path: string;
  /** The day from which on it says this: until then it said what is known. */
  readonly since?: IsoDay;
}

export interface DutyEntry extends EntryOf<typeof DUTY_FIELDS> {
  readonly programmes?: readonly (string | ProgrammeOfDutyEntry)[];
  readonly concerns?: readonly (string | ConcernedEntry)[];
  readonly responsible?: readonly (string | ResponsibleEntry)[];
  readonly formerly?: readonly FormerDutyEntry[];
}

export interface ProgrammeOfDutyEntry extends FactEntry {
  readonly programme: string;
}

export interface ConcernedEntry extends FactEntry {
  readonly subject: string;
}

/** What it leaves out is as in the duty of today. */
export type FormerDutyEntry = Partial<Former<typeof DUTY_FIELDS>> & { readonly until: IsoDay };

export type DeadlineEntry = NonNullable<DutyEntry["deadline"]>;

export interface ResponsibleEntry extends FactEntry, EntryOf<Pick<typeof LINK_FIELDS, "role">> {
  readonly subject: string;
}

export interface ResponsibilityEntry extends ResponsibleEntry {
  readonly duty: string;
}
