import { Field, Int, ObjectType } from "type-graphql";
import { EntityNode, Node } from "../node/node.type";

@ObjectType({ implements: Node, simpleResolvers: true, description: "A clause of an act (пункт)." })
export class Provision extends EntityNode<"Provision"> {
  @Field(() => String, { description: "Its number within the act: `1`, `1.2` (номер пункта)." })
  get path(): string {
    return this.entity.state.path;
  }

  @Field(() => String, { description: "What it says, restated (содержание)." })
  get text(): string {
    return this.entity.state.text;
  }

  @Field(() => String, {
    nullable: true,
    description: "The official words within the restatement that decide (цитата).",
  })
  get quote(): string | null {
    return this.entity.state.quote;
  }

  @Field(() => String, {
    nullable: true,
    description: "All of it in the official words of the day, where they are kept (официальный текст).",
  })
  get wording(): string | null {
    return this.entity.state.wording;
  }

  @Field(() => Int, { description: "The revision in which the graph learned of it (внесено ревизией)." })
  get addedIn(): number {
    return this.entity.addedIn;
  }
}
