import type { Row } from "../graph/cypher-query";
import type { LinkRecord } from "./dump-format";

/** The order of everything in a graph file: by code units, the same on every machine. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The order of relationships in a graph file. */
export function byFromThenId(a: LinkRecord, b: LinkRecord): number {
  return byCodeUnits(a.from, b.from) || byCodeUnits(idOf(a.properties), idOf(b.properties));
}

/** The id that a stored state or relationship has. */
export function idOf(properties: Row): string {
  return properties["id"] as string;
}
