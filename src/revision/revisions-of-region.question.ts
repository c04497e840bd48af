import { cypherQuery } from "../graph/cypher-query";
import { number, numberOrNull } from "../graph/row";
import type { Row } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";

type OfRegion = { readonly region: string };

const touchedBy = (row: Row): readonly number[] => [number(row, "addedIn"), numberOrNull(row, "retractedIn") ?? 0];

const statesOfRegionQuery = cypherQuery<OfRegion, readonly number[]>("revision/states-of-region", touchedBy);
const linksOfRegionQuery = cypherQuery<OfRegion, readonly number[]>("revision/links-of-region", touchedBy);

/**
 * The numbers of the revisions that said or withdrew something of a node of a region, itself or by a relationship.
 *
 * Source: cypher/revision/states-of-region.cypher, cypher/revision/links-of-region.cypher.
 * Cost: two queries, which scan the states.
 */
export async function revisionsOfRegion(snapshot: Snapshot, region: string): Promise<readonly number[]> {
  const [states, links] = await Promise.all([
    snapshot.read(statesOfRegionQuery, { region }),
    snapshot.read(linksOfRegionQuery, { region }),
  ]);
  return [...new Set([...states, ...links].flat())];
}
