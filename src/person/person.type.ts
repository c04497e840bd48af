import { Field, Int, ObjectType } from "type-graphql";
import { EntityNode, Node } from "../node/node.type";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A holder of posts; only a name is kept (должностное лицо).",
})
export class Person extends EntityNode<"Person"> {
  @Field(() => String, { description: "As the source writes it (имя)." })
  get name(): string {
    return this.entity.state.name;
  }

  @Field(() => Int, { description: "The revision in which the graph learned of it (внесено ревизией)." })
  get addedIn(): number {
    return this.entity.addedIn;
  }
}
