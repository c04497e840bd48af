import { Field, Int, ObjectType } from "type-graphql";
import type { Snapshot } from "../graph/snapshot";
import { LinkType } from "../link/link.type";
import { nodeOf } from "../node/node-of.type";
import { Node } from "../node/node.type";
import type { InteractionChain } from "./chain";

@ObjectType("InteractionChain", {
  simpleResolvers: true,
  description: "A way from one node to another on which no node comes twice (цепочка взаимодействия).",
})
export class InteractionChainType {
  constructor(
    readonly chain: InteractionChain,
    readonly snapshot: Snapshot,
  ) {}

  @Field(() => Int, { description: "How many links it has (длина)." })
  get length(): number {
    return this.chain.links.length;
  }

  @Field(() => [Node], { description: "The nodes from end to end: one more than the links (узлы)." })
  get nodes(): readonly Node[] {
    return this.chain.nodes.map((node) => nodeOf(node, this.snapshot));
  }

  @Field(() => [LinkType], {
    description: "The links from end to end; each reads in its own direction, along the chain or against it (связи).",
  })
  get links(): readonly LinkType[] {
    return this.chain.links.map((link) => new LinkType(link, this.snapshot));
  }
}

@ObjectType("InteractionChains", {
  simpleResolvers: true,
  description: "How two nodes come to deal with each other (цепочки взаимодействия).",
})
export class InteractionChainsType {
  @Field(() => [InteractionChainType], {
    description:
      "The shortest first; those of one length by the ids along them, read from the end with the smaller id, so that the chains from A to B are those from B to A (цепочки).",
  })
  readonly chains!: readonly InteractionChainType[];

  @Field(() => Boolean, {
    description:
      "Whether there may be more chains: `first`, `maxLength` or the bounds of the search cut something off (не всё).",
  })
  readonly isPartial!: boolean;

  @Field(() => Int, {
    description:
      "How many links were looked at; one that was met from both of its ends counts twice (просмотрено связей).",
  })
  readonly explored!: number;
}
