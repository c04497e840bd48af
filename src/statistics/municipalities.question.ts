import { groupBy } from "../collections/group-by";
import { SubjectKind } from "../entity/subject";
import { Pace } from "../event-loop/pace";
import type { Snapshot } from "../graph/snapshot";
import { subjectCondition } from "../filter/subject.filter";
import { reachedFrom } from "./reached-from";
import { placesOf } from "./tally-places";
import { stepsUpQuery, subjectTallyQuery } from "./tally.query";

/** Lists of ids by the id of what has them. */
export type IdsOf = Readonly<Record<string, readonly string[]>>;

/**
 * The municipalities that subjects are under, or are: the nearest ones on each way up, in order. A subject without one is
 * left out.
 *
 *     centre ─HOSTED_BY─▶ school ─SUBORDINATE_TO─▶ municipality ─▶ ministry      centre and school: the municipality
 *
 * Source: cypher/statistics/steps-up.cypher. Cost: one query a request, a row for each such relationship.
 */
export function municipalitiesOf(snapshot: Snapshot): Promise<IdsOf> {
  return snapshot.loader("municipalities of", () => readMunicipalities(snapshot));
}

async function readMunicipalities(snapshot: Snapshot): Promise<IdsOf> {
  const [municipalities, steps] = await Promise.all([readKind(snapshot), snapshot.read(stepsUpQuery, {})]);
  const below = groupBy(
    steps.filter(({ id }) => !municipalities.has(id)),
    ({ of }) => of,
  );
  const found = new Map<string, string[]>();
  const pace = new Pace(1);
  for (const municipality of [...municipalities].sort()) {
    for (const id of reachedFrom(municipality, below)) found.set(id, [...(found.get(id) ?? []), municipality]);
    if (pace.isRestDueAfterStep()) await pace.rest();
  }
  return Object.fromEntries(found);
}

async function readKind(snapshot: Snapshot): Promise<ReadonlySet<string>> {
  const slots = { ...placesOf([], true), filter: subjectCondition({ kinds: [SubjectKind.MUNICIPALITY] }) };
  const rows = await snapshot.read(subjectTallyQuery, {}, { slots });
  return new Set(rows.flatMap(({ ids }) => ids));
}
