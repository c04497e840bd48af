import { distance } from "fastest-levenshtein";
import { isFictional, regionName } from "../entity/region";
import { NotFoundError } from "../errors/domain-error";
import type { NoParams } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { number, text } from "../graph/row";
import type { Row } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";
import { foldText } from "../language/fold-text";
import { shown } from "../problem/shown";

/** A region of which the graph has subjects. */
export interface Region {
  /** ISO 3166-2, such as `RU-BA`. */
  readonly code: string;
  readonly name: string;
  readonly isFictional: boolean;
  /** Subjects that exist on the day. */
  readonly subjects: number;
  /** Duties that are VALID on the day. */
  readonly duties: number;
}

const subjectsByRegionQuery = cypherQuery<NoParams, Counted>("region/subjects", counted);
const dutiesByRegionQuery = cypherQuery<NoParams, Counted>("region/duties", counted);
const knownRegionsQuery = cypherQuery<{ readonly regions: readonly string[] }, string>("region/known", (row) =>
  text(row, "code"),
);

interface Counted {
  readonly code: string;
  readonly total: number;
}

/** Names that an error offers. */
const MOST_NEAREST = 3;
/** What people type for a region is no longer. */
const MOST_LETTERS = 60;

/**
 * The regions that have subjects or duties on the day, by code.
 *
 * Source: cypher/region/subjects.cypher, cypher/region/duties.cypher.
 * Cost: two queries.
 *
 * @example
 * ```graphql
 * { regions(asOf: "2022-09-15") { code name isFictional duties } }
 * ```
 * ```json
 * {"regions": [{"code": "RU-BA", "name": "Республика Башкортостан", "isFictional": false, "duties": 6},
 *   {"code": "RU-SAK", "name": "Сахалинская область", "isFictional": false, "duties": 4}, {"code": "XX-OBR",
 *   "name": "Образцовая область", "isFictional": true, "duties": 2}]}
 * ```
 */
export async function listRegions(snapshot: Snapshot): Promise<readonly Region[]> {
  const [subjects, duties] = await Promise.all([
    snapshot.read(subjectsByRegionQuery, {}),
    snapshot.read(dutiesByRegionQuery, {}),
  ]);
  const [ofSubjects, ofDuties] = [subjects, duties].map(
    (rows) => new Map(rows.map(({ code, total }) => [code, total])),
  );
  const codes = [...new Set([...subjects, ...duties].map(({ code }) => code))].sort();
  return codes.map((code) => ({
    ...{ code, name: regionName(code), isFictional: isFictional(code) },
    subjects: ofSubjects?.get(code) ?? 0,
    duties: ofDuties?.get(code) ?? 0,
  }));
}

/** Errors: NOT_FOUND, with the nearest names, for a region that nothing is of on any day. Cost: one query. */
export async function requireRegions(snapshot: Snapshot, codes: readonly string[]): Promise<void> {
  const regions = [...new Set(codes)].sort();
  if (regions.length === 0) return;
  const known = await snapshot.loader(`regions ${regions.join()}`, () => snapshot.read(knownRegionsQuery, { regions }));
  const unknown = regions.find((code) => !known.includes(code));
  if (unknown !== undefined) throw await unknownRegion(snapshot, unknown);
}

async function unknownRegion(snapshot: Snapshot, code: string): Promise<NotFoundError> {
  const { asOf, knownAt } = snapshot.moment;
  const written = foldText(code.slice(0, MOST_LETTERS));
  const distanceTo = (region: Region) =>
    Math.min(distance(written, foldText(region.code)), distance(written, foldText(region.name)));
  const regions = [...(await listRegions(snapshot))].sort((a, b) => distanceTo(a) - distanceTo(b));
  const nearest = regions.slice(0, MOST_NEAREST);
  const names = nearest.map((region) => `${region.code} (${region.name})`).join(", ");
  const advice = nearest.length === 0 ? "The graph has no region on that day" : `Nearest are ${names}`;
  const message = `Nothing known in revision ${knownAt} is of the region ${shown(code)} (asked on ${asOf}). ${advice}; \`regions\` lists them.`;
  return new NotFoundError(message, { argument: "region", region: code, nearest: nearest.map((each) => each.code) });
}

function counted(row: Row): Counted {
  return { code: text(row, "code"), total: number(row, "total") };
}
