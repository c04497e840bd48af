import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../node/node.type";

@ObjectType({
  simpleResolvers: true,
  description: "A node of which only some links are shown (узел, показанный не полностью).",
})
export class TruncatedNode {
  @Field(() => Node, { description: "The node (узел)." })
  readonly node!: Node;

  @Field(() => Int, { description: "How many are shown (показано)." })
  readonly shown!: number;

  @Field(() => Int, { description: "How many there are (всего)." })
  readonly total!: number;
}
