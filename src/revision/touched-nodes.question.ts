import { inBatches } from "../collections/batches";
import type { Ids, Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import type { GraphReader } from "../graph/graph-store";
import { number, text, textOrNull, texts } from "../graph/row";

/** What a revision is about. */
export interface TouchedNodes {
  /** Nodes of which it said or withdrew something, themselves or by a relationship. */
  readonly ids: ReadonlySet<string>;
  /** The regions that these, and the acts of clauses among them, were ever of. */
  readonly regions: ReadonlySet<string>;
}

type Numbers = { readonly numbers: readonly number[] };

/** Nodes of one fact that a revision touched. */
interface Touched {
  readonly revision: number;
  readonly ids: readonly string[];
}

interface Place {
  readonly id: string;
  readonly region: string | null;
  readonly act: string | null;
}

/** Of revisions of which it was kept which nodes they touched: those of states, and those that relationships leave. */
export const keptTouchedQuery = cypherQuery<Numbers & { readonly most: number }, Touched>(
  "revision/touched",
  (row) => ({
    revision: number(row, "revision"),
    ids: texts(row, "ids"),
  }),
);
const touchedByLinksOfQuery = cypherQuery<Numbers & Ids, Touched>("revision/touched-by-links-of", (row) => ({
  revision: number(row, "revision"),
  ids: [text(row, "toId")],
}));

/** Of those of which it was not: they came from a graph file. */
const touchedByStatesQuery = cypherQuery<Numbers, Touched>("revision/touched-by-states", (row) => ({
  revision: number(row, "revision"),
  ids: [text(row, "id")],
}));
const touchedByLinksQuery = cypherQuery<Numbers, Touched>("revision/touched-by-links", (row) => ({
  revision: number(row, "revision"),
  ids: [text(row, "fromId"), text(row, "toId")],
}));

const regionsOfQuery = cypherQuery<Ids & Row, Place>("revision/regions-of", (row) => ({
  id: text(row, "id"),
  region: textOrNull(row, "region"),
  act: textOrNull(row, "act"),
}));

/**
 * What each of these revisions is about, in the order of the numbers.
 *
 * Source: cypher/revision/touched.cypher, touched-by-links-of.cypher, touched-by-states.cypher, touched-by-links.cypher,
 * regions-of.cypher.
 * Cost: a query, and four for each thousand nodes touched; four that look at all facts of the graph for revisions that came
 * from a graph file.
 */
export async function touchedNodes(
  reader: Pick<GraphReader, "read">,
  numbers: readonly number[],
): Promise<readonly TouchedNodes[]> {
  const touched = await touchedBy(reader, numbers);
  const idsOf = new Map(numbers.map((each) => [each, new Set<string>()]));
  for (const { revision, ids } of touched) for (const id of ids) idsOf.get(revision)?.add(id);
  const regionsOf = await regionsByNode(reader, new Set(touched.flatMap(({ ids }) => ids)));
  return numbers.map((each) => {
    const ids = idsOf.get(each) ?? new Set();
    return { ids, regions: new Set([...ids].flatMap((id) => regionsOf.get(id) ?? [])) };
  });
}

async function touchedBy(reader: Pick<GraphReader, "read">, numbers: readonly number[]): Promise<readonly Touched[]> {
  const kept = await reader.read(keptTouchedQuery, { numbers, most: Number.MAX_SAFE_INTEGER });
  const ofKept = [...new Set(kept.map(({ revision }) => revision))];
  const others = numbers.filter((each) => !ofKept.includes(each));
  const touched = [...kept];
  const ids = [...new Set(kept.flatMap((nodes) => nodes.ids))];
  for (const clock of ["addedIn", "retractedIn"]) {
    const slots = { clock: { identifier: clock } };
    const linksOf = (some: readonly string[]) =>
      reader.read(touchedByLinksOfQuery, { numbers: ofKept, ids: some }, { slots });
    touched.push(...(await inBatches(ids, linksOf)));
    if (others.length > 0)
      for (const query of [touchedByStatesQuery, touchedByLinksQuery])
        touched.push(...(await reader.read(query, { numbers: others }, { slots })));
  }
  return touched;
}

async function regionsByNode(
  reader: Pick<GraphReader, "read">,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const read = (some: Iterable<string>) => inBatches([...some], (batch) => reader.read(regionsOfQuery, { ids: batch }));
  const places = await read(ids);
  const acts = new Set(places.flatMap(({ act }) => (act === null || ids.has(act) ? [] : [act])));
  const regionsOf = new Map<string, string[]>();
  for (const { id, region } of [...places, ...(await read(acts))])
    if (region !== null) regionsOf.set(id, [...(regionsOf.get(id) ?? []), region]);
  for (const { id, act } of places)
    if (act !== null) regionsOf.set(id, [...(regionsOf.get(id) ?? []), ...(regionsOf.get(act) ?? [])]);
  return regionsOf;
}
