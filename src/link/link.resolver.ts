import { FieldResolver, Resolver, Root } from "type-graphql";
import type { Eventually } from "../event-loop/when-known";
import { Provision } from "../act/provision.type";
import { NetworkAgreement } from "../agreement/agreement.type";
import { entityLoader, findEntity } from "../entity/entity.loader";
import type { Snapshot } from "../graph/snapshot";
import { LinkState } from "../moment/link-state.type";
import { nodeOf } from "../node/node-of.type";
import { Node } from "../node/node.type";
import { stateOfLink } from "./link.question";
import { LinkType } from "./link.type";

@Resolver(() => LinkType)
export class LinkResolver {
  @FieldResolver(() => Node, { description: "Where it begins (от)." })
  from(@Root() { link, snapshot }: LinkType): Promise<Node> {
    return endOf(link.fromId, snapshot);
  }

  @FieldResolver(() => Node, { description: "Where it ends (к)." })
  to(@Root() { link, snapshot }: LinkType): Promise<Node> {
    return endOf(link.toId, snapshot);
  }

  @FieldResolver(() => Provision, { nullable: true, description: "The provision it rests on (основание)." })
  async basis(@Root() { link, snapshot }: LinkType): Promise<Provision | null> {
    const provision = link.basis === null ? null : await findEntity(snapshot, "Provision", link.basis);
    return provision === null ? null : new Provision(provision, snapshot);
  }

  @FieldResolver(() => NetworkAgreement, {
    nullable: true,
    description: "Of NETWORK_AGREEMENT: the agreement (договор).",
  })
  async agreement(@Root() { link, snapshot }: LinkType): Promise<NetworkAgreement | null> {
    const agreement = link.agreementId === null ? null : await findEntity(snapshot, "Agreement", link.agreementId);
    return agreement === null ? null : new NetworkAgreement(agreement, snapshot);
  }

  @FieldResolver(() => LinkState, { description: "What it is worth on the day (состояние)." })
  state(@Root() { link, snapshot }: LinkType): Eventually<LinkState> {
    return stateOfLink(snapshot, link);
  }
}

async function endOf(id: string, snapshot: Snapshot): Promise<Node> {
  const entity = await entityLoader(snapshot).load(id);
  if (entity === null) throw new Error(`The graph names the node ${id}, but has none.`);
  return nodeOf(entity, snapshot);
}
