import { FieldResolver, Resolver, Root } from "type-graphql";
import type { Eventually } from "../event-loop/when-known";
import { whenKnown } from "../event-loop/when-known";
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
  from(@Root() { link, snapshot }: LinkType): Eventually<Node> {
    return endOf(link.fromId, snapshot);
  }

  @FieldResolver(() => Node, { description: "Where it ends (к)." })
  to(@Root() { link, snapshot }: LinkType): Eventually<Node> {
    return endOf(link.toId, snapshot);
  }

  @FieldResolver(() => Provision, { nullable: true, description: "The provision it rests on (основание)." })
  basis(@Root() { link, snapshot }: LinkType): Eventually<Provision | null> {
    const provision = link.basis === null ? null : findEntity(snapshot, "Provision", link.basis);
    return whenKnown(provision, (found) => (found === null ? null : new Provision(found, snapshot)));
  }

  @FieldResolver(() => NetworkAgreement, {
    nullable: true,
    description: "Of NETWORK_AGREEMENT: the agreement (договор).",
  })
  agreement(@Root() { link, snapshot }: LinkType): Eventually<NetworkAgreement | null> {
    const agreement = link.agreementId === null ? null : findEntity(snapshot, "Agreement", link.agreementId);
    return whenKnown(agreement, (found) => (found === null ? null : new NetworkAgreement(found, snapshot)));
  }

  @FieldResolver(() => LinkState, { description: "What it is worth on the day (состояние)." })
  state(@Root() { link, snapshot }: LinkType): Eventually<LinkState> {
    return stateOfLink(snapshot, link);
  }
}

function endOf(id: string, snapshot: Snapshot): Eventually<Node> {
  return whenKnown(entityLoader(snapshot).load(id), (entity) => {
    if (entity === null) throw new Error(`The graph names the node ${id}, but has none.`);
    return nodeOf(entity, snapshot);
  });
}
