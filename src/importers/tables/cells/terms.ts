import { AGREEMENT_FORM_WORDS } from "../../../entity/agreement.words";
import { DeadlineKind } from "../../../entity/duty";
import { DEADLINE_KIND_WORDS, DUTY_FORCE_WORDS } from "../../../entity/duty.words";
import { ReportState } from "../../../entity/report";
import { REPORT_STATE_WORDS } from "../../../entity/report.words";
import { SubjectKind } from "../../../entity/subject";
import { CENTRE_KIND_WORDS, LEVEL_WORDS, SUBJECT_KIND_WORDS } from "../../../entity/subject.words";
import { ROLE_WORDS, SUBORDINATION_KIND_WORDS } from "../../../link/link.words";
import { termCell } from "./term-cell";

export const levelCell = termCell(LEVEL_WORDS);

/** Posts have a table of their own. */
export const subjectKindCell = termCell(SUBJECT_KIND_WORDS, SubjectKind.POSITION);

export const centreKindCell = termCell(CENTRE_KIND_WORDS);

export const roleCell = termCell(ROLE_WORDS);

export const subordinationKindCell = termCell(SUBORDINATION_KIND_WORDS);

export const agreementFormCell = termCell(AGREEMENT_FORM_WORDS);

export const dutyForceCell = termCell(DUTY_FORCE_WORDS);

export const deadlineKindCell = termCell(DEADLINE_KIND_WORDS);

/** What became of a report. */
export const decisionCell = termCell(REPORT_STATE_WORDS, ReportState.SUBMITTED);

/** What may follow a deadline. */
export const thereafterCell = termCell(DEADLINE_KIND_WORDS, DeadlineKind.DATE, DeadlineKind.PERIOD);
