import type { Entity } from "../entity/entity";
import { entityLoader } from "../entity/entity.loader";
import type { Finding } from "../finding/finding";
import { findFinding } from "../finding/finding.question";
import { parseFindingId } from "../finding/finding-id";
import type { Snapshot } from "../graph/snapshot";
import type { Link } from "../link/link";
import { RelationKind } from "../link/link";
import { findLink } from "../link/link.question";
import { groupsAbove } from "../responsibility/groups-above.question";
import type { Responsibility } from "../responsibility/responsibility";
import { MEMBER_SEPARATOR, memberResponsibility, namedResponsibility } from "../responsibility/responsibility";

/** What an id may name. */
export type Identified =
  | { readonly is: "entity"; readonly entity: Entity }
  | { readonly is: "link"; readonly link: Link }
  | { readonly is: "responsibility"; readonly responsibility: Responsibility }
  | { readonly is: "finding"; readonly finding: Finding };

/**
 * Whatever has this id at the moment: a node, a link, a responsibility of a group's member or a finding. It is null where
 * nothing has it.
 *
 * Source: cypher/entity/by-ids.cypher, cypher/link/by-keys.cypher.
 * Cost: at most two queries a batch; for a member's responsibility, one more a level of groups.
 *
 * @example
 * ```graphql
 * { node(id: "sak-order-2022.p6", asOf: "2022-09-15") { __typename label } }
 * ```
 * ```json
 * {"node": {"__typename": "Provision", "label": "п. 6"}}
 * ```
 */
export async function findById(snapshot: Snapshot, id: string): Promise<Identified | null> {
  if (parseFindingId(id) !== null) return identifiedFinding(snapshot, id);
  const [linkId = "", memberId, ...more] = id.split(MEMBER_SEPARATOR);
  if (more.length > 0) return null;
  if (memberId !== undefined) return identifiedMember(snapshot, linkId, memberId);
  const entity = await entityLoader(snapshot).load(id);
  if (entity !== null) return { is: "entity", entity };
  const link = await findLink(snapshot, id);
  if (link === null) return null;
  return link.relation === RelationKind.RESPONSIBLE_FOR
    ? { is: "responsibility", responsibility: namedResponsibility(link) }
    : { is: "link", link };
}

async function identifiedMember(snapshot: Snapshot, linkId: string, memberId: string): Promise<Identified | null> {
  const link = await findLink(snapshot, linkId);
  if (link?.relation !== RelationKind.RESPONSIBLE_FOR) return null;
  const isMember = (await groupsAbove(snapshot, memberId)).includes(link.fromId);
  return isMember ? { is: "responsibility", responsibility: memberResponsibility(link, memberId) } : null;
}

async function identifiedFinding(snapshot: Snapshot, id: string): Promise<Identified | null> {
  const finding = await findFinding(snapshot, id);
  return finding === null ? null : { is: "finding", finding };
}
