import { accountabilityOf } from "../../chain/accountability.question";
import type { Accountability } from "../../chain/accountability.question";
import { traceSentence } from "../../chain/trace-sentence";
import { breakMessage } from "../../chain/trace-terms";
import { labelOf } from "../../entity/label";
import { dutyStatus, nextDue } from "../../entity/duty-status";
import { dutyLinkState } from "../../duty/duty.question";
import type { Snapshot } from "../../graph/snapshot";
import { russianDay } from "../../language/russian";
import { Language } from "../../language/language";
import type { EnumWords } from "../table/enum-words";
import { basisRows, chainRows } from "./chain-rows";
import type { DutyReport, ReportFact } from "./report";
import { MAX_FINDINGS, reportFindings } from "./report-findings";
import { REPORT_WORDS } from "./report-words";

/** How a duty is told. */
export interface DutyReportArgs {
  readonly language: Language;
  readonly words: EnumWords;
  readonly perGroup: number;
  /** Links of the chain at most. */
  readonly maxRows: number;
}

/** A duty of a report, and whether something of it was left out. */
export interface ToldDuty {
  readonly report: DutyReport;
  readonly isPartial: boolean;
}

/** All that is told of one duty. Errors: as `accountabilityOf`. Cost: that of the trace, and one query a rule of findings. */
export async function dutyReport(
  snapshot: Snapshot,
  duty: string,
  { language, words, perGroup, maxRows }: DutyReportArgs,
): Promise<ToldDuty> {
  const trace = await accountabilityOf(snapshot, { duty, perGroup });
  const [chain, bases, { findings, isCut }] = await Promise.all([
    chainRows(snapshot, trace, language),
    basisRows(snapshot, trace, language),
    reportFindings(snapshot, { duty }, words, language),
  ]);
  const notes = [
    ...groupNotes(trace, language),
    ...(chain.length > maxRows || isCutShort(trace) ? [REPORT_WORDS[language].cutChain] : []),
    ...(isCut ? [REPORT_WORDS[language].cutFindings(MAX_FINDINGS)] : []),
  ];
  const report = {
    id: duty,
    title: trace.duty.state.title,
    sentence: traceSentence(trace, language),
    facts: dutyFacts(snapshot, trace, words, language),
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

function dutyFacts(
  { moment }: Snapshot,
  { duty }: Accountability,
  words: EnumWords,
  language: Language,
): readonly ReportFact[] {
  const terms = REPORT_WORDS[language];
  const due = nextDue(duty.state, moment.asOf);
  return [
    { what: terms.state, value: words("LinkState", dutyLinkState(duty.state, moment.asOf)) },
    { what: terms.status, value: words("DutyStatus", dutyStatus(duty.state, moment.asOf)) },
    { what: terms.force, value: words("DutyForce", duty.state.force) },
    ...(due === null ? [] : [{ what: terms.nextDue, value: language === Language.RU ? russianDay(due) : due }]),
  ];
}
