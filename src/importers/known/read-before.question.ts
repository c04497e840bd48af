import type { GraphReader } from "../../graph/graph-store";
import { WHOLE_GRAPH_DEADLINE } from "../../graph/graph-store";
import type { IsoDay } from "../../moment/iso-day";
import { findNewestRevision } from "../../revision/revision.question";
import type { Level, SubjectKind } from "../../entity/subject";
import { isOfKindWhere } from "../../entity/subject-kinds";
import type { SubjectEntry } from "../documents/act-document";
import type { ReadBefore } from "../documents/check-documents";
import type { KnownId } from "../documents/known-ids";
import { groupBy } from "../../collections/group-by";
import type { Interval } from "../../moment/interval";
import type { Reading } from "../documents/read-yaml";
import type { KnownPost } from "./known-posts.query";
import { knownPostsQuery } from "./known-posts.query";
import { linksAbove } from "./links-above.question";
import type { KnownNode } from "./known-nodes.query";
import { knownNodesQuery } from "./known-nodes.query";
import type { SourceDocument } from "../documents/source-document";

/** The source of what follows from the graph itself; messages, too, call it so. */
export const GRAPH_SOURCE = "the graph";

/**
 * What the newest revision of the graph knows, as if it had been read from documents. `readings` say of which superiors
 * and groups it has to tell who is above them. Cost: three queries over all nodes, and one a level above.
 */
export async function readBeforeFrom(store: GraphReader, readings: readonly Reading[]): Promise<ReadBefore> {
  const { revision: knownAt } = await findNewestRevision(store);
  const nodes = await store.read(knownNodesQuery, { knownAt }, WHOLE_GRAPH_DEADLINE);
  const known = new Map<string, KnownId>(nodes.map(({ id, label, kind }) => [id, { label, kind }]));
  const newest = new Map(nodes.map((node) => [node.id, node]));
  const subjects = [...newest.values()]
    .filter(({ kind }) => isOfKindWhere(kind, ({ isOrganisation }) => isOrganisation))
    .map(subjectEntry);
  return {
    known,
    documents: [graphDocument(subjects)],
    lifetimes: lifetimesOf(newest.values()),
    organisations: organisationsOf(await store.read(knownPostsQuery, { knownAt }, WHOLE_GRAPH_DEADLINE)),
    links: await linksAbove(store, readings),
  };
}

function lifetimesOf(nodes: Iterable<KnownNode>): ReadonlyMap<string, Interval> {
  const bounded = [...nodes].filter(({ existsFrom, existsTo }) => existsFrom !== null || existsTo !== null);
  return new Map(bounded.map(({ id, existsFrom, existsTo }) => [id, { from: existsFrom, to: existsTo }]));
}

function organisationsOf(posts: readonly KnownPost[]): ReadonlyMap<string, readonly string[]> {
  const byPost = groupBy(posts, ({ post }) => post);
  return new Map([...byPost].map(([post, all]) => [post, all.map(({ organisation }) => organisation)]));
}

function graphDocument(subjects: readonly SubjectEntry[]): SourceDocument {
  return {
    file: GRAPH_SOURCE,
    content: { source: GRAPH_SOURCE, subjects },
    positionOf: () => ({ line: 1, column: 1 }),
  };
}

function subjectEntry({ id, kind, name, level, region, existsFrom, existsTo }: KnownNode): SubjectEntry {
  const exists = { ...day("from", existsFrom), ...day("to", existsTo) };
  return {
    id,
    kind: kind as SubjectKind,
    name: name ?? "",
    region,
    ...(level === null ? {} : { level: level as Level }),
    ...(Object.keys(exists).length === 0 ? {} : { exists }),
  };
}

function day(name: "from" | "to", value: string | null): { readonly from?: IsoDay; readonly to?: IsoDay } {
  return value === null ? {} : { [name]: value };
}
