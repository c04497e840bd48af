import { inBatches } from "../collections/batches";
import type { Ids, Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import type { GraphReader } from "../graph/graph-store";
import { number, text, textOrNull } from "../graph/row";

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
 * Source: cypher/revision/touched-by-states.cypher, touched-by-links.cypher, regions-of.cypher.
 * Cost: four queries that look at all facts of the graph, and two for each thousand nodes touched.
 */
export async function touchedNodes(
  reader: Pick<GraphReader, "read">,
  numbers: readonly number[],
): Promise<readonly TouchedNodes[]> {
  const touched: Touched[] = [];
  for (const query of [touchedByStatesQuery, touchedByLinksQuery])
    for (const clock of ["addedIn", "retractedIn"])
      touched.push(...(await reader.read(query, { numbers }, { slots: { clock: { identifier: clock } } })));
  const idsOf = new Map(numbers.map((each) => [each, new Set<string>()]));
  for (const { revision, ids } of touched) for (const id of ids) idsOf.get(revision)?.add(id);
  const regionsOf = await regionsByNode(reader, new Set(touched.flatMap(({ ids }) => ids)));
  return numbers.map((each) => {
    const ids = idsOf.get(each) ?? new Set();
    return { ids, regions: new Set([...ids].flatMap((id) => regionsOf.get(id) ?? [])) };
  });
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
