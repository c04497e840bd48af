import DataLoader from "dataloader";
import { groupBy } from "../collections/group-by";
import { entityLoader } from "../entity/entity.loader";
import type { Fragment } from "../graph/cypher-query";
import { ANYTHING } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";
import type { Interval } from "../moment/interval";
import type { LinkState } from "../moment/link-state";
import { linkState } from "../moment/link-state";
import type { SortValue } from "../pagination/cursor";
import type { Page, PageArgs } from "../pagination/page";
import { PageRequest, pageOf } from "../pagination/page";
import type { Link } from "./link";
import { RelationKind } from "./link";
import type { Direction } from "./link-fragments";
import { inDirection, inStates, ofRelations } from "./link-fragments";
import { subjectOfLink } from "./link-identity";
import type { PagedLink } from "./link.query";
import { countOfLinksQuery, linksByKeyQuery, pageOfLinksQuery } from "./link.query";

export interface LinkListArgs extends PageArgs {
  readonly over?: readonly RelationKind[] | null;
  readonly direction: Direction;
  readonly states: readonly LinkState[];
}

/** A page of the links around a node: by kind, then by the name at the far end. Cost: one query a batch, one more for the count. */
export async function linksAround(snapshot: Snapshot, nodeId: string, args: LinkListArgs): Promise<Page<Link>> {
  const relations = args.over ?? Object.values(RelationKind);
  const request = new PageRequest(args, snapshot, ["links", nodeId, relations, args.direction, args.states], 3);
  if (relations.length === 0) return pageOf(request, snapshot, { rows: [], sortValues, node: toLink, count: () => 0 });
  const slots = {
    types: ofRelations(relations),
    states: inStates(args.states),
    direction: inDirection(args.direction),
  };
  const { pages, counts } = linkLoaders(snapshot, { slots, after: afterFragment(request.after), limit: request.limit });
  const rows = await pages.load(nodeId);
  return pageOf(request, snapshot, { rows, sortValues, node: toLink, count: () => counts.load(nodeId) });
}

/** The link with this id, retracted or not; null for an unknown one. Cost: one query a batch. */
export async function findLink(snapshot: Snapshot, id: string): Promise<Link | null> {
  const loader = snapshot.loader(
    "links by id",
    () =>
      new DataLoader<string, Link | null>(async (ids) => {
        const keys = ids.flatMap((linkId) => ({ linkId, fromId: subjectOfLink(linkId) ?? "" }));
        const found = new Map((await snapshot.read(linksByKeyQuery, { keys })).map((link) => [link.id, link]));
        return ids.map((linkId) => found.get(linkId) ?? null);
      }),
  );
  return subjectOfLink(id) === null ? null : loader.load(id);
}

/** What a link is worth at the moment, its basis considered. Cost: one query for the bases of a batch. */
export async function stateOfLink(snapshot: Snapshot, link: Link): Promise<LinkState> {
  return linkState(link.validity, await forceOfBasis(snapshot, link.basis), snapshot.moment.asOf);
}

async function forceOfBasis(snapshot: Snapshot, basis: string | null): Promise<Interval | null> {
  const entity = basis === null ? null : await entityLoader(snapshot).load(basis);
  if (entity === null || !("inForceFrom" in entity.state)) return null;
  return { from: entity.state.inForceFrom, to: entity.state.inForceTo };
}

interface LinkLoaderArgs {
  readonly slots: { readonly types: Fragment; readonly states: Fragment; readonly direction: Fragment };
  readonly after: Fragment;
  readonly limit: number;
}

function linkLoaders(snapshot: Snapshot, args: LinkLoaderArgs) {
  return snapshot.loader(`links ${JSON.stringify(args)}`, () => ({
    pages: new DataLoader<string, readonly PagedLink[]>(async (ids) => {
      const slots = { ...args.slots, after: args.after };
      const byNear = groupBy(
        await snapshot.read(pageOfLinksQuery, { ids, limit: args.limit }, { slots }),
        (row) => row.nearId,
      );
      return ids.map((id) => byNear.get(id) ?? []);
    }),
    counts: new DataLoader<string, number>(async (ids) => {
      const found = await snapshot.read(countOfLinksQuery, { ids }, { slots: args.slots });
      const totals = new Map(found.map((row) => [row.nearId, row.total]));
      return ids.map((id) => totals.get(id) ?? 0);
    }),
  }));
}

function afterFragment(after: readonly SortValue[] | null): Fragment {
  const [relation, sortKey, id] = after ?? [];
  return after === null ? ANYTHING : { fragment: "link/after/page-of", params: { relation, sortKey, id } };
}

function sortValues(row: PagedLink): readonly SortValue[] {
  return [row.link.relation, row.farSortKey, row.link.id];
}

function toLink(row: PagedLink): Link {
  return row.link;
}
