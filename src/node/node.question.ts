import { entityLoader } from "../entity/entity.loader";
import { findFinding } from "../finding/finding.question";
import { parseFindingId } from "../finding/finding-id";
import { Finding } from "../finding/finding.type";
import type { Snapshot } from "../graph/snapshot";
import { RelationKind } from "../link/link";
import { findLink } from "../link/link.question";
import { Link } from "../link/link.type";
import { groupsAbove } from "../responsibility/groups-above.question";
import { MEMBER_SEPARATOR, memberResponsibility, namedResponsibility } from "../responsibility/responsibility";
import { Responsibility } from "../responsibility/responsibility.type";
import { nodeOf } from "./node-of";
import type { Node } from "./node.type";

/** Whatever has this id at the moment: a node, a link, a responsibility of a group's member, a finding; null for nothing. */
export async function findNode(snapshot: Snapshot, id: string): Promise<Node | null> {
  if (parseFindingId(id) !== null) return findFindingNode(snapshot, id);
  const [linkId = "", memberId, ...more] = id.split(MEMBER_SEPARATOR);
  if (more.length > 0) return null;
  if (memberId !== undefined) return findMemberResponsibility(snapshot, linkId, memberId);
  const entity = await entityLoader(snapshot).load(id);
  if (entity !== null) return nodeOf(entity, snapshot);
  const link = await findLink(snapshot, id);
  if (link === null) return null;
  return link.relation === RelationKind.RESPONSIBLE_FOR
    ? new Responsibility(namedResponsibility(link), snapshot)
    : new Link(link, snapshot);
}

async function findMemberResponsibility(snapshot: Snapshot, linkId: string, memberId: string): Promise<Node | null> {
  const link = await findLink(snapshot, linkId);
  if (link?.relation !== RelationKind.RESPONSIBLE_FOR) return null;
  const isMember = (await groupsAbove(snapshot, memberId)).includes(link.fromId);
  return isMember ? new Responsibility(memberResponsibility(link, memberId), snapshot) : null;
}

async function findFindingNode(snapshot: Snapshot, id: string): Promise<Node | null> {
  const finding = await findFinding(snapshot, id);
  return finding === null ? null : new Finding(finding, snapshot);
}
