import { groupBy } from "../../../collections/group-by";
import type { GraphReader } from "../../../graph/graph-store";
import { WHOLE_GRAPH_DEADLINE } from "../../../graph/graph-store";
import { findNewestRevision } from "../../../revision/revision.question";
import { agreementName, agreementPlace } from "./agreement-place";
import type { DirectoryEntry, NamedLabel } from "./directory-entry";
import type { KnownPost } from "../../known/known-posts.query";
import { knownPostsQuery } from "../../known/known-posts.query";
import type { KnownName } from "./known-names.query";
import { knownNamesQuery } from "./known-names.query";
import { NameDirectory } from "./name-directory";

const LABELS: readonly NamedLabel[] = ["Subject", "Person", "Programme", "Act", "Agreement"];

/**
 * All that tables may name, as the newest revision knows it, under all names of all times. Cost: six queries, which
 * read all nodes.
 */
export async function nameDirectoryOf(store: GraphReader): Promise<NameDirectory> {
  const { revision: knownAt } = await findNewestRevision(store);
  const within = placesOf(await store.read(knownPostsQuery, { knownAt }, WHOLE_GRAPH_DEADLINE));
  const entries: DirectoryEntry[] = [];
  for (const label of LABELS) {
    const slots = { labels: { identifier: label } };
    const names = await store.read(knownNamesQuery, { knownAt }, { ...WHOLE_GRAPH_DEADLINE, slots });
    for (const states of groupBy(names, ({ id }) => id).values()) entries.push(...entryOf(label, states, within));
  }
  return NameDirectory.of(entries);
}

/** Organisations by the posts they have and by the persons who have or had one of these. */
function placesOf(posts: readonly KnownPost[]): ReadonlyMap<string, readonly string[]> {
  const places = posts.flatMap(({ post, organisation, person }) => [
    { id: post, organisation },
    ...(person === null ? [] : [{ id: person, organisation }]),
  ]);
  const byId = groupBy(places, ({ id }) => id);
  return new Map([...byId].map(([id, all]) => [id, [...new Set(all.map(({ organisation }) => organisation))]]));
}

function entryOf(
  label: NamedLabel,
  states: readonly KnownName[],
  within: ReadonlyMap<string, readonly string[]>,
): DirectoryEntry[] {
  const newestFirst = [...states].sort((a, b) => ((a.validTo ?? "~") < (b.validTo ?? "~") ? 1 : -1));
  const [newest] = newestFirst;
  if (newest === undefined) return [];
  const { id, kind, region, level, base, signedOn, inForceFrom } = newest;
  const names = new Set(newestFirst.flatMap((state) => namesOf(label, state)));
  const places = base === null ? (within.get(id) ?? []) : [agreementPlace(base, signedOn ?? inForceFrom)];
  return [{ id, label, kind, region, level, names: [...names], within: places }];
}

/** An act is named by its number or its title. */
function namesOf(label: NamedLabel, { name, shortName, title, number, signedOn }: KnownName): readonly string[] {
  const all = label === "Agreement" ? [agreementName(number, signedOn)] : [name, shortName, title, number];
  return all.filter((each) => each !== null);
}
