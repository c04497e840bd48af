import { groupBy } from "../collections/group-by";
import type { SubjectEntity } from "../entity/entity";
import type { Level } from "../entity/subject";
import { SubjectKind } from "../entity/subject";
import { Pace } from "../event-loop/pace";
import type { SubjectFilter } from "../filter/subject.filter";
import { subjectCondition } from "../filter/subject.filter";
import type { Snapshot } from "../graph/snapshot";
import { entitiesOf } from "../link/neighbours.question";
import { compareValues } from "../pagination/page";
import { reachedFrom } from "./reached-from";
import { regionsLeftOut } from "./statistics.question";
import { placesOf } from "./tally-places";
import { stepsUpQuery, subjectTallyQuery } from "./tally.query";

/** How many of the schools under a subject have an agreement. */
export interface Coverage {
  readonly subject: SubjectEntity;
  readonly schools: number;
  /** Those that are a party to an agreement which is VALID on the day. */
  readonly schoolsWithAgreement: number;
}

/** A subject's id, with the numbers of schools under it. */
type Counted = Omit<Coverage, "subject"> & { readonly id: string };

/**
 * The subjects of a level that have schools under them, by name: how many schools, and how many of these have an agreement.
 * A school counts under everybody above it, at any distance, and for itself; as `subjects` filtered by `under` counts.
 *
 * Source: cypher/statistics/subjects.cypher, cypher/statistics/steps-up.cypher.
 * Cost: five queries, two more where no region is asked for.
 *
 * @example
 * ```graphql
 * { statistics(region: "XX-OBR", asOf: "2024-09-15") { coverage { subject { id } schools
 *   schoolsWithAgreement } } }
 * ```
 * ```json
 * {"statistics": {"coverage": [
 *   {"subject": {"id": "obr-city-obraztsovsk"}, "schools": 7, "schoolsWithAgreement": 5},
 *   {"subject": {"id": "obr-city-etalonsk"}, "schools": 5, "schoolsWithAgreement": 2},
 *   {"subject": {"id": "obr-pokazatelny-district"}, "schools": 3, "schoolsWithAgreement": 1},
 *   {"subject": {"id": "obr-primersky-district"}, "schools": 4, "schoolsWithAgreement": 4},
 *   {"subject": {"id": "obr-uchebny-district"}, "schools": 4, "schoolsWithAgreement": 1}]}}
 * ```
 */
export async function coverage(snapshot: Snapshot, region: string | null, by: Level): Promise<readonly Coverage[]> {
  const leftOut = (await regionsLeftOut(snapshot, region)).map(({ code }) => code);
  const [tops, schools, agreed, steps] = await Promise.all([
    idsOf(snapshot, { levels: [by], ...regionsBut(region, leftOut) }),
    idsOf(snapshot, { kinds: [SubjectKind.SCHOOL] }),
    idsOf(snapshot, { kinds: [SubjectKind.SCHOOL], agreement: {} }),
    snapshot.read(stepsUpQuery, {}),
  ]);
  const below = groupBy(steps, ({ of }) => of);
  const counted: Counted[] = [];
  const pace = new Pace(1);
  for (const id of tops) {
    const reached = [...reachedFrom(id, below)];
    const count = (ids: ReadonlySet<string>) => reached.filter((one) => ids.has(one)).length;
    counted.push({ id, schools: count(schools), schoolsWithAgreement: count(agreed) });
    if (pace.isRestDueAfterStep()) await pace.rest();
  }
  return named(
    snapshot,
    counted.filter((each) => each.schools > 0),
  );
}

async function idsOf(snapshot: Snapshot, filter: SubjectFilter): Promise<ReadonlySet<string>> {
  const slots = { ...placesOf([], true), filter: subjectCondition(filter) };
  const rows = await snapshot.read(subjectTallyQuery, {}, { slots });
  return new Set(rows.flatMap(({ ids }) => ids));
}

/** Only of the region; of all but those left out where it is null. */
function regionsBut(region: string | null, leftOut: readonly string[]): SubjectFilter {
  if (region !== null) return { regions: [region] };
  return leftOut.length === 0 ? {} : { not: { regions: leftOut } };
}

async function named(snapshot: Snapshot, counted: readonly Counted[]): Promise<readonly Coverage[]> {
  snapshot.budget.spend(counted.length);
  const subjects = await entitiesOf(
    snapshot,
    "Subject",
    counted.map(({ id }) => id),
  );
  const byId = new Map(counted.map((each) => [each.id, each]));
  return [...subjects]
    .sort((a, b) => compareValues([a.sortKey, a.id], [b.sortKey, b.id]))
    .map((subject) => {
      const { schools, schoolsWithAgreement } = byId.get(subject.id)!;
      return { subject, schools, schoolsWithAgreement };
    });
}
