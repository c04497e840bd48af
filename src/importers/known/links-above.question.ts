import { inBatches } from "../../collections/batches";
import { factOfLink } from "./fact-of-link";
import { number } from "../../graph/row";
import type { GraphReader } from "../../graph/graph-store";
import { RelationKind } from "../../link/link";
import type { KnownLink } from "../../revision/revision.query";
import { knownLinksQuery } from "../../revision/revision.query";
import type { LinkFact } from "../../revision/graph-facts";
import type { ActDocument } from "../documents/act-document";
import type { Reading } from "../documents/read-yaml";

/** A relationship that leads upwards, with its id, and the revision that recorded it. */
export interface LinkAbove extends LinkFact {
  readonly id: string;
  readonly addedIn: number;
}

const UPWARDS: ReadonlySet<RelationKind> = new Set([RelationKind.SUBORDINATE_TO, RelationKind.MEMBER_OF]);

/** Facts of superiors and groups above those that documents name. Cost: as `linksAboveNodes`. */
export function linksAbove(store: GraphReader, readings: readonly Reading[]): Promise<readonly LinkFact[]> {
  return linksAboveNodes(
    store,
    readings.flatMap((reading) => ("source" in reading ? endsNamedIn(reading.source.content) : [])),
  );
}

/** Facts of superiors and groups above these nodes. Cost: a query for each level, and thousand nodes. */
export async function linksAboveNodes(store: GraphReader, from: readonly string[]): Promise<readonly LinkAbove[]> {
  const above: KnownLink[] = [];
  const seen = new Set<string>();
  let ids = [...new Set(from)];
  while (ids.length > 0) {
    for (const id of ids) seen.add(id);
    const links = await inBatches(ids, (batch) => store.read(knownLinksQuery, { ids: batch }));
    const upwards = links.filter(({ relation }) => UPWARDS.has(relation));
    above.push(...upwards);
    ids = [...new Set(upwards.map(({ toId }) => toId))].filter((id) => !seen.has(id));
  }
  return above.map((link) => ({ ...factOfLink(link), id: link.id, addedIn: number(link.properties, "addedIn") }));
}

/** Ids of the superiors and groups of a document, which no schema has seen yet. */
function endsNamedIn(content: unknown): readonly string[] {
  const { subordination, memberships, groups } = (content ?? {}) as Partial<Record<keyof ActDocument, unknown>>;
  const named = [...idsIn(subordination, "superior"), ...idsIn(memberships, "group"), ...idsIn(groups, "id")];
  return [...new Set(named)];
}

function idsIn(entries: unknown, key: string): readonly string[] {
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry) => {
    const id = (entry as Readonly<Record<string, unknown>> | null)?.[key];
    return typeof id === "string" ? [id] : [];
  });
}
