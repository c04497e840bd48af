import type { Finding, FindingFilter } from "../../finding/finding";
import { listFindings } from "../../finding/finding.question";
import { SEVERITY_WORDS } from "../../finding/finding.words";
import { findingLabel, sentencesOf } from "../../finding/finding-sentence.question";
import type { Snapshot } from "../../graph/snapshot";
import type { Language } from "../../language/language";
import type { ReportFinding } from "./report";

/** Findings shown in a report: more would bury the rest of it. The export of findings has all. */
export const MAX_FINDINGS = 100;

export interface ReportFindings {
  readonly findings: readonly ReportFinding[];
  /** Whether there are more of them. */
  readonly isCut: boolean;
}

/** What an auditor would point out, in sentences. Cost: one query a rule, and two for the names. */
export async function reportFindings(
  snapshot: Snapshot,
  filter: FindingFilter,
  language: Language,
): Promise<ReportFindings> {
  const page = await listFindings(snapshot, { filter, first: MAX_FINDINGS });
  const findings = await Promise.all(page.nodes.map((finding) => findingInWords(snapshot, finding, language)));
  return { findings, isCut: page.pageInfo.hasNextPage };
}

async function findingInWords(snapshot: Snapshot, finding: Finding, language: Language): Promise<ReportFinding> {
  const [title, { condition, effect }] = await Promise.all([
    findingLabel(snapshot, finding, language),
    sentencesOf(snapshot, finding, language),
  ]);
  return { id: finding.id, severity: SEVERITY_WORDS[finding.severity][language].term, title, condition, effect };
}
