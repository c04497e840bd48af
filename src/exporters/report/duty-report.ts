import { accountabilityOf } from "../../chain/accountability.question";
import type { Accountability } from "../../chain/accountability.question";
import { traceSentence } from "../../chain/trace-sentence";
import { breakMessage } from "../../chain/break-message";
import { labelOf } from "../../entity/label";
import { statusOfDuty } from "../../execution/settlement.question";
import { nextDue } from "../../entity/duty-status";
import { DUTY_STATUS_WORDS } from "../../entity/duty-status.words";
import { DUTY_FORCE_WORDS } from "../../entity/duty.words";
import { dutyLinkState } from "../../entity/duty-validity";
import type { Snapshot } from "../../graph/snapshot";
import { dayText } from "../../language/day-text";
import type { Language } from "../../language/language";
import { LINK_STATE_WORDS } from "../../moment/link-state.words";
import { basisRows, chainRows } from "./chain-rows";
import type { DutyReport, ReportFact } from "./report";
import { MAX_FINDINGS, reportFindings } from "./report-findings";
import { REPORT_WORDS } from "./report-words";

/** How a duty is shown. */
export interface DutyReportArgs {
  readonly language: Language;
  readonly perGroup: number;
  /** Links of the chain at most. */
  readonly maxRows: number;
}

/** A duty of a report, and whether something of it was left out. */
export interface ReportedDuty {
  readonly report: DutyReport;
  readonly isPartial: boolean;
}

/** All that a report says of one duty. Errors: as `accountabilityOf`. Cost: that of the trace, and one query a rule of findings. */
export async function dutyReport(
  snapshot: Snapshot,
  duty: string,
  { language, perGroup, maxRows }: DutyReportArgs,
): Promise<ReportedDuty> {
  const trace = await accountabilityOf(snapshot, { duty, perGroup });
  const [facts, chain, bases, { findings, isCut }] = await Promise.all([
    dutyFacts(snapshot, trace, language),
    chainRows(snapshot, trace, language),
    basisRows(snapshot, trace, language),
    reportFindings(snapshot, { duty }, language),
  ]);
  const notes = [
    ...groupNotes(trace, language),
    ...(chain.length > maxRows || isCutShort(trace) ? [REPORT_WORDS[language].cutChain] : []),
    ...(isCut ? [REPORT_WORDS[language].cutFindings(MAX_FINDINGS)] : []),
  ];
  const report = {
    id: duty,
    title: trace.duty.state.title,
    heading: null,
    sentence: traceSentence(trace, language),
    facts,
    chain: chain.slice(0, maxRows),
    bases,
    breaks: breakMessages(trace, language),
    findings,
    notes,
  };
  return { report, isPartial: notes.length > 0 };
}

/** Partial for another reason than groups shown in part. */
function isCutShort({ isPartial, truncated }: Accountability): boolean {
  return isPartial && truncated.length === 0;
}

function breakMessages({ breaks }: Accountability, language: Language): readonly string[] {
  return breaks.map((found) => breakMessage(found, language));
}

function groupNotes({ truncated }: Accountability, language: Language): readonly string[] {
  return truncated.map(({ group, shown, total }) =>
    REPORT_WORDS[language].shownOfGroup(labelOf(group, language), shown, total),
  );
}

async function dutyFacts(
  snapshot: Snapshot,
  { duty }: Accountability,
  language: Language,
): Promise<readonly ReportFact[]> {
  const { moment } = snapshot;
  const terms = REPORT_WORDS[language];
  const due = nextDue(duty.state, moment.asOf);
  return [
    { what: terms.state, value: LINK_STATE_WORDS[dutyLinkState(duty.state, moment.asOf)][language].term },
    { what: terms.status, value: DUTY_STATUS_WORDS[await statusOfDuty(snapshot, duty)][language].term },
    { what: terms.force, value: DUTY_FORCE_WORDS[duty.state.force][language].term },
    ...(due === null ? [] : [{ what: terms.nextDue, value: dayText(due, language) }]),
  ];
}
