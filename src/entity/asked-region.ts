import { NotFoundError } from "../errors/domain-error";
import { cypherQuery } from "../graph/cypher-query";
import { text } from "../graph/row";
import type { Snapshot } from "../graph/snapshot";
import { shown } from "../problem/shown";

const oneOfRegionQuery = cypherQuery<{ readonly region: string }, string>("entity/one-of-region", (row) =>
  text(row, "id"),
);

/** Errors: NOT_FOUND for a region that no node names in the moment's revision. Cost: one query. */
export async function requireRegion(snapshot: Snapshot, region: string): Promise<void> {
  const found = await snapshot.read(oneOfRegionQuery, { region });
  if (found.length > 0) return;
  const message = `The graph knows nothing of the region ${shown(region)}: name it by its ISO 3166-2 code, such as RU-SAK.`;
  throw new NotFoundError(message, { argument: "region" });
}
