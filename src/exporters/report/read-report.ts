import { groupBy } from "../../collections/group-by";
import { getAsked } from "../../entity/asked-node";
import { BadUserInputError } from "../../errors/domain-error";
import type { Snapshot } from "../../graph/snapshot";
import type { Language } from "../../language/language";
import { allResponsibilities, roleTexts } from "../all-responsibilities";
import { dutyReport } from "./duty-report";
import type { DutyReport, Report } from "./report";
import { MAX_FINDINGS, reportFindings } from "./report-findings";
import { REPORT_WORDS } from "./report-words";

export interface ReportArgs {
  readonly duty?: string | null;
  readonly subject?: string | null;
  readonly lang: Language;
  /** Members shown of each group. */
  readonly perGroup: number;
}

export interface ReadReport {
  readonly report: Report;
  readonly isPartial: boolean;
}

/** Duties of a report that people read. Whoever wants more takes the export of duties. */
const MAX_DUTIES = 20;
/** Some hundred pages. */
const MAX_ROWS = 3_000;

/**
 * The accountability of a duty, or of all duties of a subject, those that it bears through its groups included.
 *
 * Errors: BAD_USER_INPUT unless one of both is named, NOT_FOUND for one that is not there.
 */
export async function readReport(snapshot: Snapshot, args: ReportArgs): Promise<ReadReport> {
  if (args.duty != null && args.subject == null) return reportOfDuty(snapshot, args.duty, args);
  if (args.subject != null && args.duty == null) return reportOfSubject(snapshot, args.subject, args);
  throw new BadUserInputError("Name either `duty` or `subject`, by its id: `search` finds ids.", {
    argument: "duty",
  });
}

async function reportOfDuty(
  snapshot: Snapshot,
  duty: string,
  { lang: language, perGroup }: ReportArgs,
): Promise<ReadReport> {
  const { report, isPartial } = await dutyReport(snapshot, duty, { language, perGroup, maxRows: MAX_ROWS });
  const { dutyTitle } = REPORT_WORDS[language];
  return { report: { language, title: dutyTitle, notes: [], duties: [report], findings: [] }, isPartial };
}

async function reportOfSubject(
  snapshot: Snapshot,
  id: string,
  { lang: language, perGroup }: ReportArgs,
): Promise<ReadReport> {
  const terms = REPORT_WORDS[language];
  const subject = await getAsked(snapshot, "Subject", id);
  const borne = groupBy(await allResponsibilities(snapshot, id), ({ link }) => link.toId);
  const duties: DutyReport[] = [];
  let isPartial = borne.size > MAX_DUTIES;
  let rows = 0;
  // One after the other: each asks a query a rule, and the store has others to answer.
  for (const [duty, responsibilities] of [...borne].slice(0, MAX_DUTIES)) {
    const reported = await dutyReport(snapshot, duty, { language, perGroup, maxRows: MAX_ROWS - rows });
    rows += reported.report.chain.length;
    isPartial ||= reported.isPartial;
    const roles = await roleTexts(snapshot, responsibilities, language);
    duties.push({ ...reported.report, facts: [{ what: terms.bears, value: roles }, ...reported.report.facts] });
  }
  const { findings, isCut } = await reportFindings(snapshot, { subject: id }, language);
  const notes = [
    ...(borne.size === 0 ? [terms.noDuties] : []),
    ...(borne.size > MAX_DUTIES ? [terms.shownDuties(MAX_DUTIES, borne.size)] : []),
    ...(isCut ? [terms.cutFindings(MAX_FINDINGS)] : []),
  ];
  const report = { language, title: terms.subjectTitle(subject.state.name), notes, duties, findings };
  return { report, isPartial: isPartial || isCut };
}
