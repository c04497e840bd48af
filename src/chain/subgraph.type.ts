import { Field, ObjectType } from "type-graphql";
import { Link } from "../link/link.type";
import { Node } from "../node/node.type";
import { TruncatedNode } from "./truncated-node.type";

@ObjectType({ simpleResolvers: true, description: "A node and what is around it (окружение узла)." })
export class Subgraph {
  @Field(() => [Node], { description: "The nodes, nearest first, those at one distance by name (узлы)." })
  readonly nodes!: readonly Node[];

  @Field(() => [Link], {
    description: "Every link between these nodes that was met on the way, once, nearest first (связи).",
  })
  readonly links!: readonly Link[];

  @Field(() => [TruncatedNode], {
    description: "Nodes nearer than `depth` that have more links than are shown (показанные не полностью).",
  })
  readonly truncated!: readonly TruncatedNode[];

  @Field(() => Boolean, {
    description: "Whether nodes or links within `depth` were left out because there are too many (не всё).",
  })
  readonly isPartial!: boolean;
}
