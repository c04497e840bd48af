import type { ActKind } from "../../entity/act";
import type { AgreementForm } from "../../entity/agreement";
import type { DeadlineKind, DutyForce } from "../../entity/duty";
import type { Certainty, RelationKind, ResponsibilityRole, SubordinationKind, SuccessionKind } from "../../link/link";
import type { IsoDay } from "../../moment/iso-day";
import type { CentreKind, Level, SubjectKind } from "../../entity/subject";

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
  readonly retract?: readonly RetractionEntry[];
}

export interface IntervalEntry {
  readonly from?: IsoDay;
  readonly to?: IsoDay;
}

/** What any fact may say of itself. */
export interface FactEntry {
  readonly valid?: IntervalEntry;
  readonly attestedOn?: IsoDay;
  readonly basis?: string;
  readonly certainty?: Certainty;
  readonly source?: string;
}

export interface NamedEntry {
  readonly id: string;
  readonly name: string;
}

interface Existing {
  readonly region?: string | null;
  readonly exists?: IntervalEntry;
}

interface Names {
  readonly name: string;
  readonly shortName?: string;
}

export interface SubjectEntry extends Names, Existing {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly level?: Level;
  readonly centreKind?: CentreKind;
  readonly formerly?: readonly (Names & { readonly level?: Level; readonly until: IsoDay })[];
}

export interface GroupEntry extends Names, Existing {
  readonly id: string;
  readonly level: Level;
  readonly headsOnly?: boolean;
  readonly declaredSize?: number;
  readonly members?: readonly (string | MemberEntry)[];
  readonly everyone?: { readonly kind: SubjectKind; readonly region: string | null };
}

export interface MemberEntry extends FactEntry {
  readonly subject: string;
}

export interface MembershipEntry extends MemberEntry {
  readonly group: string;
}

interface PostNames {
  readonly title: string;
  readonly name?: string;
  readonly shortName?: string;
}

export interface PositionEntry extends PostNames, Existing, FactEntry {
  readonly id: string;
  readonly organisation: string;
  readonly level?: Level;
  readonly formerly?: readonly (PostNames & { readonly until: IsoDay })[];
  readonly holders?: readonly HolderEntry[];
}

export interface HolderEntry extends FactEntry {
  readonly person: string;
  readonly acting?: boolean;
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

export interface AgreementEntry {
  readonly id: string;
  readonly number?: string;
  readonly form: AgreementForm;
  readonly signedOn?: IsoDay;
  readonly inForce?: IntervalEntry;
  readonly base: string;
  readonly participants: readonly string[];
  readonly programmes?: readonly string[];
  readonly region?: string | null;
  readonly source?: string;
}

export interface SuccessionEntry extends Omit<FactEntry, "valid"> {
  readonly subject: string;
  readonly predecessor: string;
  readonly kind: SuccessionKind;
  readonly on?: IsoDay;
}

export interface RetractionEntry {
  readonly relation: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly validFrom?: IsoDay;
}

export interface ActEntry {
  readonly id: string;
  readonly kind: ActKind;
  readonly number?: string;
  readonly date?: IsoDay;
  readonly title: string;
  readonly region?: string | null;
  readonly inForce?: IntervalEntry;
  readonly issuedBy?: readonly string[];
  readonly signedBy?: readonly string[];
  readonly follows?: readonly string[];
  readonly amends?: readonly TouchedActEntry[];
  readonly repeals?: readonly TouchedActEntry[];
  readonly source?: string;
  readonly sourceNote?: string;
  readonly url?: string;
  readonly provisions?: readonly ProvisionEntry[];
}

export interface TouchedActEntry {
  readonly target: string;
  readonly on?: IsoDay;
}

export interface ProvisionEntry {
  readonly path: string;
  readonly text: string;
  readonly quote?: string;
  readonly inForce?: IntervalEntry;
  readonly approves?: readonly string[];
  readonly follows?: readonly string[];
  readonly duty?: DutyEntry;
  readonly control?: { readonly subject: string; readonly duties?: readonly string[] };
}

/** A provision of an act that is known; what is left out stays as it is. */
export interface AddedProvisionEntry extends Pick<ProvisionEntry, "path" | "quote" | "inForce" | "duty"> {
  readonly act: string;
  readonly text?: string;
}

export interface DutyEntry {
  readonly title: string;
  readonly text?: string;
  readonly force?: DutyForce;
  readonly requiresAgreement?: boolean;
  readonly deadline?: DeadlineEntry;
  readonly period?: IntervalEntry;
  readonly programmes?: readonly string[];
  readonly responsible?: readonly (string | ResponsibleEntry)[];
  readonly formerly?: readonly FormerDutyEntry[];
}

export interface FormerDutyEntry {
  readonly title?: string;
  readonly text?: string;
  readonly deadline?: DeadlineEntry;
  readonly until: IsoDay;
}

export interface ResponsibleEntry extends FactEntry {
  readonly subject: string;
  readonly role?: ResponsibilityRole;
}

export interface ResponsibilityEntry extends ResponsibleEntry {
  readonly duty: string;
}

export interface DeadlineEntry {
  readonly kind: DeadlineKind;
  readonly text?: string;
  readonly from?: IsoDay;
  readonly due?: IsoDay;
  readonly rrule?: string;
  readonly plan?: string;
  readonly thereafter?: DeadlineKind;
}
