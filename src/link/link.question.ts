import DataLoader from "dataloader";
import type { Entity } from "../entity/entity";
import { entityLoader } from "../entity/entity.loader";
import type { Eventually } from "../event-loop/when-known";
import { whenKnown } from "../event-loop/when-known";
import type { Snapshot } from "../graph/snapshot";
import { absenceAt } from "../moment/absence";
import type { Interval } from "../moment/interval";
import type { LinkState } from "../moment/link-state";
import { linkState } from "../moment/link-state";
import { nestedCountLoader, nestedPageLoader } from "../pagination/nested-list.loader";
import type { Ordering } from "../pagination/ordering";
import { placesOf, sortLength, sortValuesIn } from "../pagination/ordering";
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

const BY_RELATION: Ordering<PagedLink> = {
  after: "link/after/page-of",
  by: { relation: ({ link }) => link.relation, sortKey: (row) => row.farSortKey, id: ({ link }) => link.id },
};

/**
 * A page of the links around a node: by kind, then by the name at the far end.
 *
 * Errors: BAD_USER_INPUT for a `first` out of bounds or a cursor of another list.
 * Source: cypher/link/page-of.cypher, cypher/link/count-of.cypher.
 * Cost: one query a batch, one more for the counts.
 *
 * @example
 * ```graphql
 * { subject(id: "obr-it-cube-etalonsk", asOf: "2024-09-01") { links(over: [HOSTED_BY], direction: OUT) {
 *   totalCount nodes { kind state to { id } } } } }
 * ```
 * ```json
 * {"subject": {"links": {"totalCount": 1, "nodes": [{"kind": "HOSTED_BY", "state": "VALID", "to": {"id":
 *   "obr-etalonsk-lyceum"}}]}}}
 * ```
 */
export async function linksAround(snapshot: Snapshot, nodeId: string, args: LinkListArgs): Promise<Page<Link>> {
  const relations = args.over ?? Object.values(RelationKind);
  const request = new PageRequest(
    args,
    snapshot,
    ["links", nodeId, relations, args.direction, args.states],
    sortLength(BY_RELATION),
  );
  const source = { sortValues: (row: PagedLink) => sortValuesIn(BY_RELATION, row), node: (row: PagedLink) => row.link };
  if (relations.length === 0) return pageOf(request, snapshot, { ...source, rows: [], count: () => 0 });
  const slots = {
    types: ofRelations(relations),
    states: inStates(args.states),
    direction: inDirection(args.direction),
  };
  const paged = { slots: { ...slots, ...placesOf(BY_RELATION, request.after) }, limit: request.limit };
  const rows = await nestedPageLoader(snapshot, pageOfLinksQuery, paged).load(nodeId);
  const count = () => nestedCountLoader(snapshot, countOfLinksQuery, { slots }).load(nodeId);
  return pageOf(request, snapshot, { ...source, rows, count });
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

/** What a link is worth at the moment, its ends and its basis considered. Cost: one query for the bases of a batch. */
export function stateOfLink(snapshot: Snapshot, link: Link): Eventually<LinkState> {
  const { moment } = snapshot;
  const bounds = { attestedOn: link.attestedOn, absence: absenceAt(link.absences, moment) };
  const basis = link.basis === null ? null : entityLoader(snapshot).load(link.basis);
  return whenKnown(basis, (entity) => linkState(link.validity, forceOf(entity), moment.asOf, bounds));
}

function forceOf(entity: Entity | null): Interval | null {
  if (entity === null || !("inForceFrom" in entity.state)) return null;
  return { from: entity.state.inForceFrom, to: entity.state.inForceTo };
}
