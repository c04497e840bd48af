import { checkBound } from "../chain/chain-arguments";
import { STATE_DECODERS } from "../entity/decode-state";
import { rememberEntities } from "../entity/entity.loader";
import type { Fragment } from "../graph/cypher-query";
import { ANYTHING } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";
import type { Link } from "../link/link";
import type { SortValue } from "../pagination/cursor";
import { compareValues, MAX_PAGE_SIZE } from "../pagination/page";
import type { Change, Comparison, ComparisonCounts, LinkChange, NodeChange } from "./comparison";
import type { DifferingNode, LinkGroup, OnSide, Side } from "./comparison.query";
import { differingBasesQuery, differingLinksQuery, differingNodesQuery } from "./comparison.query";
import { COMPARED_PROPERTIES, linkDifferences, nodeDifferences } from "./difference";
import { pairLinks } from "./pair-links";

export interface ComparisonArgs {
  /** The ISO 3166-2 code of a region; null for all regions. */
  readonly region?: string | null;
  /** Of each of the three lists. */
  readonly first: number;
  /** How many of each list are passed over; 0 by default. */
  readonly skip?: number;
}

/** Facts whose links are paired: several times what the longest list shows, so that only a write of bulk reaches it. */
const MAX_GROUPS = 5000;

/** What is passed over is read as well. */
const MAX_SKIPPED = 20_000;

const LABELS = Object.keys(STATE_DECODERS);

/**
 * What came, went and changed between two moments, which may differ in the day, in the revision or in both. Nodes come
 * first, by kind and key, then links, by kind and the keys of their ends. docs/decisions/comparison.md has the rules.
 *
 * Errors: BAD_USER_INPUT for `first` or `skip` out of bounds.
 * Source: cypher/comparison/nodes.cypher, cypher/comparison/links.cypher, cypher/comparison/bases.cypher.
 * Cost: three queries. They look only at what has a bound between the moments, and do not read the ends of links.
 *
 * @example
 * ```graphql
 * { compare(before: { asOf: "2024-09-01", knownAt: 1 }, after: { asOf: "2024-09-01", knownAt: 2 }, region:
 *   "XX-OBR") { added { after { to { id } } } removed { before { to { id } } } } }
 * ```
 * ```json
 * {"compare": {"added": [{"after": {"to": {"id": "obr-etalonsk-lyceum"}}}], "removed": [{"before": {"to":
 *   {"id": "obr-etalonsk-9"}}}]}}
 * ```
 */
export async function compareMoments(before: Snapshot, after: Snapshot, args: ComparisonArgs): Promise<Comparison> {
  const advice = "narrow it with `region`, or compare moments that are nearer to each other";
  checkBound({ argument: "first", found: args.first, min: 0, max: MAX_PAGE_SIZE, advice });
  const { region, first, skip = 0 } = args;
  checkBound({ argument: "skip", found: skip, min: 0, max: MAX_SKIPPED, advice });
  const asked = { region, upTo: skip + first };
  const [nodes, links] = await Promise.all([nodeChanges(before, after, asked), linkChanges(before, after, asked)]);
  const shown = (list: keyof Lists) => [...nodes[list], ...links[list]].slice(skip, asked.upTo);
  const count = (list: keyof Lists) => nodes.counts[list] + links.counts[list];
  const [added, removed, changed] = [shown("added"), shown("removed"), shown("changed")];
  const counts = { added: count("added"), removed: count("removed"), changed: count("changed") };
  after.budget.spend(added.length + removed.length + changed.length);
  const isPartial = links.isCut || Object.values(counts).some((length) => length > asked.upTo);
  return { added, removed, changed, counts, isPartial };
}

type Lists = Readonly<Record<"added" | "removed" | "changed", readonly Change[]>>;

interface Changes extends Lists {
  readonly counts: ComparisonCounts;
}

/** Which changes are read: those of a region up to a place of each list. */
interface Asked {
  readonly region: string | null | undefined;
  readonly upTo: number;
}

async function nodeChanges(before: Snapshot, after: Snapshot, { region, upTo }: Asked): Promise<Changes> {
  const part = { limit: upTo, labels: LABELS, properties: COMPARED_PROPERTIES };
  const slots = { region: ofRegion("nodes", region) };
  const found = await after.read(differingNodesQuery, { ...part, ...then(before) }, { slots });
  const here = found.flatMap(({ items }) => items.flatMap((node) => node.here ?? []));
  const there = found.flatMap(({ items }) => items.flatMap((node) => node.there ?? []));
  rememberEntities(after, here);
  rememberEntities(before, there);
  const cameOrWent = (node: NodeChange["node"] | null) => (node === null ? [] : [{ node, differences: [] }]);
  return {
    added: on(found, "HERE").flatMap((node) => cameOrWent(node.here)),
    removed: on(found, "THERE").flatMap((node) => cameOrWent(node.there)),
    changed: on(found, "BOTH").flatMap((node) => changedNode(node, before, after)),
    counts: { added: totalOn(found, "HERE"), removed: totalOn(found, "THERE"), changed: totalOn(found, "BOTH") },
  };
}

function changedNode({ here, there }: DifferingNode, before: Snapshot, after: Snapshot): readonly NodeChange[] {
  if (here === null || there === null) return [];
  const was = { entity: there, asOf: before.moment.asOf };
  return [{ node: here, differences: nodeDifferences(was, { entity: here, asOf: after.moment.asOf }) }];
}

async function linkChanges(
  before: Snapshot,
  after: Snapshot,
  { region, upTo }: Asked,
): Promise<Changes & { readonly isCut: boolean }> {
  const bases = await after.read(differingBasesQuery, then(before));
  const slots = { region: ofRegion("links", region) };
  const found = await after.read(
    differingLinksQuery,
    { bases, limit: upTo, mostGroups: MAX_GROUPS + 1, ...then(before) },
    { slots },
  );
  const [came, went, both] = [on(found, "HERE"), on(found, "THERE"), on(found, "BOTH")];
  const paired = both.slice(0, MAX_GROUPS).map((group) => ({ group, ...pairLinks(group) }));
  const keyed = (links: readonly Link[], group: LinkGroup) => links.map((link) => ({ link, group }));
  const unpaired = (side: "onlyHere" | "onlyThere") => paired.reduce((sum, pairs) => sum + pairs[side].length, 0);
  return {
    added: inOrder([
      ...came.flatMap((group) => keyed(group.here, group)),
      ...paired.flatMap(({ group, onlyHere }) => keyed(onlyHere, group)),
    ]).map((link) => ({ before: null, after: link, differences: [] })),
    removed: inOrder([
      ...went.flatMap((group) => keyed(group.there, group)),
      ...paired.flatMap(({ group, onlyThere }) => keyed(onlyThere, group)),
    ]).map((link) => ({ before: link, after: null, differences: [] })),
    changed: paired.flatMap(({ pairs }) => pairs.map(({ here, there }) => changedLink(there, here))),
    counts: {
      added: totalOn(found, "HERE") + unpaired("onlyHere"),
      removed: totalOn(found, "THERE") + unpaired("onlyThere"),
      changed: paired.reduce((sum, { pairs }) => sum + pairs.length, 0),
    },
    isCut: both.length > MAX_GROUPS,
  };
}

function on<T>(found: readonly OnSide<T>[], side: Side): readonly T[] {
  return found.find((each) => each.side === side)?.items ?? [];
}

function totalOn<T>(found: readonly OnSide<T>[], side: Side): number {
  return found.find((each) => each.side === side)?.total ?? 0;
}

function changedLink(before: Link, after: Link): LinkChange {
  return { before, after, differences: linkDifferences(before, after) };
}

function ofRegion(what: "nodes" | "links", region: string | null | undefined): Fragment {
  return region == null ? ANYTHING : { fragment: `comparison/filter/${what}-of-region`, params: { region } };
}

function then({ moment }: Snapshot) {
  return { thenAsOf: moment.asOf, thenKnownAt: moment.knownAt };
}

function inOrder(links: readonly { readonly link: Link; readonly group: LinkGroup }[]): readonly Link[] {
  const keyed = links.map(({ link, group }) => ({
    link,
    key: [link.relation, group.fromSortKey, link.fromId, group.toSortKey, link.toId, link.id] satisfies SortValue[],
  }));
  return keyed.sort((a, b) => compareValues(a.key, b.key)).map(({ link }) => link);
}
