import type { SearchKind } from "../graphql/generated/enums";
import { AcceptReportDocument } from "../graphql/generated/accept-report";
import { AddMembersDocument } from "../graphql/generated/add-members";
import { AddSubjectDocument } from "../graphql/generated/add-subject";
import { AppointHolderDocument } from "../graphql/generated/appoint-holder";
import { AssignDutyDocument } from "../graphql/generated/assign-duty";
import { ConcludeAgreementDocument } from "../graphql/generated/conclude-agreement";
import { DissolveSubjectDocument } from "../graphql/generated/dissolve-subject";
import { ExtendAgreementDocument } from "../graphql/generated/extend-agreement";
import { ImportDocumentsDocument } from "../graphql/generated/import-documents";
import { MoveDeadlineDocument } from "../graphql/generated/move-deadline";
import { NominateExecutorDocument } from "../graphql/generated/nominate-executor";
import { PlanIndicatorDocument } from "../graphql/generated/plan-indicator";
import { PutOnControlDocument } from "../graphql/generated/put-on-control";
import { ReleaseFromDutyDocument } from "../graphql/generated/release-from-duty";
import { ReleaseHolderDocument } from "../graphql/generated/release-holder";
import { RemoveMembersDocument } from "../graphql/generated/remove-members";
import { RenameSubjectDocument } from "../graphql/generated/rename-subject";
import { RepealActDocument } from "../graphql/generated/repeal-act";
import { ReturnReportDocument } from "../graphql/generated/return-report";
import { SetHostDocument } from "../graphql/generated/set-host";
import { SetSuperiorDocument } from "../graphql/generated/set-superior";
import { SubmitReportDocument } from "../graphql/generated/submit-report";
import { TakeOffControlDocument } from "../graphql/generated/take-off-control";
import { TerminateAgreementDocument } from "../graphql/generated/terminate-agreement";
import { WithdrawFactDocument } from "../graphql/generated/withdraw-fact";
import { WithdrawReportDocument } from "../graphql/generated/withdraw-report";
import type { Question } from "../graphql/question";

/** Values of an enumeration to choose from, by the table of their words. */
export type ChoiceName = "roles" | "subjectKinds" | "levels" | "agreementForms";

/** How a field is filled in. */
export type FieldKind =
  | "text"
  | "number"
  | "day"
  | "flag"
  | "clauses"
  | "files"
  /** A number for each of the indicators that the offer names. */
  | "indicatorValues"
  | { readonly one: readonly SearchKind[] }
  | { readonly many: readonly SearchKind[] }
  | { readonly choice: ChoiceName };

export interface FormField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly isNeeded: boolean;
}

/** A thing that was, or can be, chosen for a field. */
export interface ChosenNode {
  readonly id: string;
  readonly label: string;
}

/** The only things that there are to choose from, by fields: the members of a group, for one. */
export type Among = Readonly<Partial<Record<string, readonly ChosenNode[]>>>;

/** Whether the world changed on a day, or something was recorded in error, or files say it. */
export type ChangeKind = "WORLD" | "ERROR" | "IMPORT";

/** What a form asks for, beside the reason, and what it sends. */
export interface Form {
  readonly document: string;
  readonly change: ChangeKind;
  readonly fields: readonly FormField[];
}

/** What each input has beside its own fields: all forms give these alike. */
type Common = "reason" | "expectedRevision" | "idempotencyKey" | "dryRun";
type IsNeeded<I, K extends keyof I> = Readonly<Record<never, never>> extends Pick<I, K> ? false : true;
interface Needed {
  readonly needed: FieldKind;
}

/** A line for a field of the input, in the order of the form; what the input cannot do without is marked, and there. */
type FieldsOf<I> = {
  readonly [K in Exclude<keyof I, Common> as IsNeeded<I, K> extends true ? never : K]?: FieldKind;
} & { readonly [K in Exclude<keyof I, Common> as IsNeeded<I, K> extends true ? K : never]: Needed };

const needed = (kind: FieldKind): Needed => ({ needed: kind });
const SUBJECT = { one: ["SUBJECT"] } as const;
const SUBJECTS = { many: ["SUBJECT"] } as const;
const PERSON = { one: ["PERSON"] } as const;
const BASIS = { one: ["PROVISION", "ACT"] } as const;
const AGREEMENT = { one: ["AGREEMENT"] } as const;
const ACT = { one: ["ACT"] } as const;
const DUTY = { one: ["DUTY"] } as const;
/** Nothing that is searched for: whoever offers the form says which there are. */
const OFFERED = { one: [] } as const;
const DECISION = { report: needed(OFFERED), on: needed("day"), remark: "text" } as const;
const CONTROL = { duty: needed(DUTY), on: needed("day"), remark: "text" } as const;

/**
 * All forms of the page by their mutations: a line a field, typed by the schema. What a view knows already, such as the duty
 * that is looked at, is not asked for again.
 */
export const FORMS = {
  appointHolder: form(AppointHolderDocument, "WORLD", {
    ...{ position: needed(SUBJECT), person: PERSON, name: "text" },
    ...{ on: needed("day"), acting: "flag", basis: BASIS },
  }),
  releaseHolder: form(ReleaseHolderDocument, "WORLD", {
    ...{ position: needed(SUBJECT), person: PERSON, on: needed("day") },
  }),
  assignDuty: form(AssignDutyDocument, "WORLD", {
    ...{ duty: needed(DUTY), subject: needed(SUBJECT), role: needed({ choice: "roles" }) },
    ...{ from: "day", basis: BASIS },
  }),
  releaseFromDuty: form(ReleaseFromDutyDocument, "WORLD", {
    ...{ responsibility: needed("text"), on: needed("day"), basis: BASIS },
  }),
  moveDeadline: form(MoveDeadlineDocument, "WORLD", {
    ...{ duty: needed(DUTY), due: needed("day"), on: needed("day") },
    ...{ text: "text", document: "text", basis: BASIS },
  }),
  concludeAgreement: form(ConcludeAgreementDocument, "WORLD", {
    ...{ base: needed(SUBJECT), participants: needed(SUBJECTS), form: needed({ choice: "agreementForms" }) },
    ...{ number: "text", signedOn: "day", from: "day", to: "day" },
  }),
  extendAgreement: form(ExtendAgreementDocument, "WORLD", {
    ...{ agreement: needed(AGREEMENT), to: needed("day"), on: "day", document: "text" },
  }),
  terminateAgreement: form(TerminateAgreementDocument, "WORLD", {
    ...{ agreement: needed(AGREEMENT), on: needed("day"), document: "text" },
  }),
  addSubject: form(AddSubjectDocument, "WORLD", {
    ...{ kind: needed({ choice: "subjectKinds" }), name: needed("text"), shortName: "text" },
    ...{ organisation: SUBJECT, superior: SUBJECT, host: SUBJECT, region: "text", level: { choice: "levels" } },
    ...{ from: "day", basis: BASIS, id: "text" },
  }),
  renameSubject: form(RenameSubjectDocument, "WORLD", {
    ...{ subject: needed(SUBJECT), name: needed("text"), shortName: "text", on: needed("day") },
  }),
  dissolveSubject: form(DissolveSubjectDocument, "WORLD", {
    ...{ subject: needed(SUBJECT), on: needed("day"), successors: SUBJECTS },
  }),
  setSuperior: form(SetSuperiorDocument, "WORLD", {
    ...{ subject: needed(SUBJECT), superior: SUBJECT, on: needed("day"), basis: BASIS },
  }),
  setHost: form(SetHostDocument, "WORLD", {
    ...{ centre: needed(SUBJECT), host: SUBJECT, on: needed("day"), basis: BASIS },
  }),
  addMembers: form(AddMembersDocument, "WORLD", {
    ...{ group: needed(SUBJECT), members: needed(SUBJECTS), from: "day", basis: BASIS },
  }),
  removeMembers: form(RemoveMembersDocument, "WORLD", {
    ...{ group: needed(SUBJECT), members: needed(SUBJECTS), on: needed("day") },
  }),
  repealAct: form(RepealActDocument, "WORLD", {
    ...{ act: needed(ACT), provisions: "clauses", on: needed("day"), by: ACT },
  }),
  nominateExecutor: form(NominateExecutorDocument, "WORLD", {
    ...{ authority: needed(SUBJECT), duty: needed(DUTY), position: SUBJECT, person: PERSON },
    ...{ personName: "text", title: "text", on: needed("day"), document: "text" },
  }),
  submitReport: form(SubmitReportDocument, "WORLD", {
    ...{ duty: needed(DUTY), bearer: needed(SUBJECT), text: needed("text"), indicators: "indicatorValues" },
    ...{ on: needed("day"), due: "day" },
  }),
  acceptReport: form(AcceptReportDocument, "WORLD", DECISION),
  returnReport: form(ReturnReportDocument, "WORLD", DECISION),
  withdrawReport: form(WithdrawReportDocument, "WORLD", DECISION),
  takeOffControl: form(TakeOffControlDocument, "WORLD", CONTROL),
  putOnControl: form(PutOnControlDocument, "WORLD", CONTROL),
  planIndicator: form(PlanIndicatorDocument, "WORLD", {
    ...{ indicator: needed(OFFERED), subject: needed(SUBJECT), from: needed("day"), to: needed("day") },
    ...{ value: needed("number") },
  }),
  withdrawFact: form(WithdrawFactDocument, "ERROR", { id: needed("text"), withLinks: "flag" }),
  importDocuments: form(ImportDocumentsDocument, "IMPORT", { documents: needed("files"), replace: "flag" }),
} as const satisfies Readonly<Record<string, Form>>;

/** A mutation that has a form. */
export type FormName = keyof typeof FORMS;

function form<Input>(
  document: Question<unknown, Readonly<{ input: Input; lang: "EN" | "RU" }>>,
  change: ChangeKind,
  lines: FieldsOf<Input>,
): Form {
  const fields = Object.entries(lines as Readonly<Record<string, FieldKind | Needed>>).map(([name, line]) =>
    typeof line === "object" && "needed" in line
      ? { name, kind: line.needed, isNeeded: true }
      : { name, kind: line, isNeeded: false },
  );
  return { document, change, fields };
}
