import { groupBy } from "../../collections/group-by";
import { getAsked } from "../../asked/asked-node.question";
import { BadUserInputError } from "../../errors/domain-error";
import type { Snapshot } from "../../graph/snapshot";
import type { Language } from "../../language/language";
import type { Responsibility } from "../../responsibility/responsibility";
import { allResponsibilities, partTexts, responsibilitiesOfParts, roleTexts } from "../all-responsibilities";
import { dutyReport } from "./duty-report";
import type { DutyReport, Report } from "./report";
import { MAX_FINDINGS, reportFindings } from "./report-findings";
import type { ReportWords } from "./report-words";
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
 * The accountability of a duty, or of all duties of a subject: those that it bears itself or through its groups, and apart
 * from them those that its posts and units bear.
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
  const subject = await getAsked(snapshot, "Subject", { argument: "subject", id });
  const borne = await borneDuties(snapshot, id);
  const duties: DutyReport[] = [];
  let isPartial = borne.length > MAX_DUTIES;
  let rows = 0;
  // One after the other: each asks a query a rule, and the store has others to answer.
  for (const { duty, own, ofParts } of borne.slice(0, MAX_DUTIES)) {
    const reported = await dutyReport(snapshot, duty, { language, perGroup, maxRows: MAX_ROWS - rows });
    rows += reported.report.chain.length;
    isPartial ||= reported.isPartial;
    const roles = [
      ...(own.length === 0 ? [] : [{ what: terms.bears, value: await roleTexts(snapshot, own, language) }]),
      ...(ofParts.length === 0 ? [] : [{ what: terms.partsBear, value: await partTexts(snapshot, ofParts, language) }]),
    ];
    duties.push({ ...reported.report, facts: [...roles, ...reported.report.facts] });
  }
  const { findings, isCut } = await reportFindings(snapshot, { subject: id }, language);
  const notes = [
    ...(borne.length === 0 ? [terms.noDuties] : []),
    ...(borne.length > MAX_DUTIES ? [terms.shownDuties(MAX_DUTIES, borne.length)] : []),
    ...(isCut ? [terms.cutFindings(MAX_FINDINGS)] : []),
  ];
  const ownCount = borne.filter(({ own }) => own.length > 0).length;
  const headed = duties.map((duty, place) => ({ ...duty, heading: headingAt(place, ownCount, borne.length, terms) }));
  const report = { language, title: terms.subjectTitle(subject.state.name), notes, duties: headed, findings };
  return { report, isPartial: isPartial || isCut };
}

/** How a subject comes to answer for a duty. */
interface BorneDuty {
  readonly duty: string;
  /** What it bears itself, or through its groups. */
  readonly own: readonly Responsibility[];
  /** What its posts and units bear. */
  readonly ofParts: readonly Responsibility[];
}

/** What the subject bears comes first, then what its posts and units alone bear. */
async function borneDuties(snapshot: Snapshot, id: string): Promise<readonly BorneDuty[]> {
  const own = groupBy(await allResponsibilities(snapshot, id), ({ link }) => link.toId);
  const ofParts = groupBy(await responsibilitiesOfParts(snapshot, id), ({ link }) => link.toId);
  const duties = [...new Set([...own.keys(), ...ofParts.keys()])];
  return duties.map((duty) => ({ duty, own: own.get(duty) ?? [], ofParts: ofParts.get(duty) ?? [] }));
}

/** Over the first duty of each kind, unless the subject bears all of them itself. */
function headingAt(place: number, ownCount: number, count: number, terms: ReportWords): string | null {
  if (ownCount === count) return null;
  if (place === ownCount) return terms.borneByParts;
  return place === 0 ? terms.borneItself : null;
}
