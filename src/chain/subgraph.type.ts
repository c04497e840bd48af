import { Field, ObjectType } from "type-graphql";
import { LinkType } from "../link/link.type";
import { Node } from "../node/node.type";
import { TruncatedNode } from "./truncated-node.type";

@ObjectType("Subgraph", { simpleResolvers: true, description: "A node and what is around it (окружение узла)." })
export class SubgraphType {
  @Field(() => [Node], { description: "The nodes, nearest first, those at one distance by name (узлы)." })
  readonly nodes!: readonly Node[];

  @Field(() => [LinkType], {
    description: "Every link between these nodes that was met on the way, once, nearest first (связи).",
  })
  readonly links!: readonly LinkType[];

  @Field(() => [TruncatedNode], {
    description: "Nodes nearer than `depth` that have more links than are shown (показанные не полностью).",
  })
  readonly truncated!: readonly TruncatedNode[];

  @Field(() => Boolean, {
    description: "Whether nodes or links within `depth` were left out because there are too many (не всё).",
  })
  readonly isPartial!: boolean;
}
