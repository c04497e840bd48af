import { DutyStatus } from "../entity/duty-status";
import { SubjectKind } from "../entity/subject";
import { FINDING_RULES } from "../finding/finding-rules";
import type { Snapshot } from "../graph/snapshot";
import { LinkState } from "../moment/link-state";
import { Dimension } from "../statistics/dimension";
import { AGREEMENTS } from "../statistics/nouns/agreements.noun";
import { DUTIES } from "../statistics/nouns/duties.noun";
import { FINDINGS } from "../statistics/nouns/findings.noun";
import { SUBJECTS } from "../statistics/nouns/subjects.noun";
import type { TallyNoun } from "../statistics/tally.question";
import { tally } from "../statistics/tally.question";

/** A number of one region: of a rule, a status, a state, or of schools. */
export interface DomainCount {
  /** ISO 3166-2 code; empty for what has no region. */
  readonly region: string;
  /** A value of the enumeration; empty where there is none. */
  readonly key: string;
  readonly count: number;
}

export interface DomainCounts {
  readonly findings: readonly DomainCount[];
  readonly duties: readonly DomainCount[];
  readonly agreements: readonly DomainCount[];
  readonly schools: readonly DomainCount[];
  readonly schoolsWithAgreement: readonly DomainCount[];
}

/**
 * The numbers of a dashboard for each region, those that are 0 included, at a moment; invented regions among them.
 * Cost: four queries, and one a rule.
 */
export async function domainCounts(snapshot: Snapshot): Promise<DomainCounts> {
  const schools = { kinds: [SubjectKind.SCHOOL] };
  const counted = {
    findings: await countBy(snapshot, FINDINGS, Dimension.RULE),
    duties: await countBy(snapshot, DUTIES, Dimension.STATUS),
    agreements: await countBy(snapshot, AGREEMENTS, Dimension.STATE),
    schools: await countBy(snapshot, SUBJECTS, null, schools),
    schoolsWithAgreement: await countBy(snapshot, SUBJECTS, null, { ...schools, agreement: {} }),
  };
  const regions = [...new Set(Object.values(counted).flatMap((counts) => counts.map(({ region }) => region)))].sort();
  const whole = (counts: readonly DomainCount[], keys: readonly string[]) => withZeros(counts, regions, keys);
  return {
    findings: whole(
      counted.findings,
      FINDING_RULES.map(({ rule }) => rule),
    ),
    duties: whole(counted.duties, Object.values(DutyStatus)),
    agreements: whole(counted.agreements, Object.values(LinkState)),
    schools: whole(counted.schools, [""]),
    schoolsWithAgreement: whole(counted.schoolsWithAgreement, [""]),
  };
}

async function countBy<F>(
  snapshot: Snapshot,
  noun: TallyNoun<F>,
  dimension: Dimension | null,
  filter: F | null = null,
): Promise<readonly DomainCount[]> {
  const groupBy = [Dimension.REGION, ...(dimension === null ? [] : [dimension])];
  const { groups } = await tally(snapshot, noun, { groupBy, filter, region: null, leftOut: [] });
  return groups.map(({ values: [region, key], count }) => ({ region: region?.[0] ?? "", key: key?.[0] ?? "", count }));
}

/** A series that vanishes when it falls to 0 looks as if nobody counted any more. */
function withZeros(
  counts: readonly DomainCount[],
  regions: readonly string[],
  keys: readonly string[],
): readonly DomainCount[] {
  const known = new Map(counts.map(({ region, key, count }) => [`${region} ${key}`, count]));
  return regions.flatMap((region) => keys.map((key) => ({ region, key, count: known.get(`${region} ${key}`) ?? 0 })));
}
