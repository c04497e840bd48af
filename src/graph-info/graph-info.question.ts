import type { Snapshot } from "../graph/snapshot";
import { countNodesQuery, countRelationshipsQuery } from "./graph-info.query";

/** How many nodes are known that can be pointed at. */
export async function countNodes(snapshot: Snapshot): Promise<number> {
  return (await snapshot.read(countNodesQuery, {}))[0] ?? 0;
}

/** How many relationships are known. */
export async function countRelationships(snapshot: Snapshot): Promise<number> {
  return (await snapshot.read(countRelationshipsQuery, {}))[0] ?? 0;
}
