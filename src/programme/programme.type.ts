import { Field, ObjectType } from "type-graphql";
import { EntityNode, Node } from "../node/node.type";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A regional project or programme (региональный проект, программа).",
})
export class Programme extends EntityNode<"Programme"> {
  @Field(() => String, { description: "Its name (название)." })
  get name(): string {
    return this.entity.state.name;
  }
}
