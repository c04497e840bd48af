import { Field, Int, ObjectType } from "type-graphql";
import { IntervalType } from "../moment/interval.type";
import { EntityNode, Node } from "../node/node.type";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "Whom an authority names for a duty, from a day on (назначение исполнителя).",
})
export class Nomination extends EntityNode<"Nomination"> {
  @Field(() => String, { nullable: true, description: "As what they are named (в качестве кого)." })
  get title(): string | null {
    return this.entity.state.title;
  }

  @Field(() => String, { nullable: true, description: "The paper by which they are named (документ)." })
  get document(): string | null {
    return this.entity.state.document;
  }

  @Field(() => IntervalType, {
    description: "Days on which it holds; a later one by the same authority ends it (действует).",
  })
  get validity(): IntervalType {
    const { periodFrom: from, periodTo: to } = this.entity.state;
    return { from, to };
  }

  @Field(() => Int, { description: "The revision in which the graph learned of it (внесено ревизией)." })
  get addedIn(): number {
    return this.entity.addedIn;
  }

  @Field(() => String, { description: "Where it was read (источник)." })
  get source(): string {
    return this.entity.state.source;
  }
}
