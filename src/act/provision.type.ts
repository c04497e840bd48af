import { Field, ObjectType } from "type-graphql";
import type { EntityOf } from "../entity/entity";
import type { Snapshot } from "../graph/snapshot";
import { Language } from "../node/language";
import { Node } from "../node/node.type";

export type ProvisionEntity = EntityOf<"Provision">;

@ObjectType({ implements: Node, simpleResolvers: true, description: "A clause of an act (пункт)." })
export class Provision extends Node {
  constructor(
    readonly entity: ProvisionEntity,
    snapshot: Snapshot,
  ) {
    super(entity.id, snapshot);
  }

  @Field(() => String, { description: "Its number within the act: `1`, `1.2` (номер пункта)." })
  get path(): string {
    return this.entity.state.path;
  }

  @Field(() => String, { description: "What it says, restated (содержание)." })
  get text(): string {
    return this.entity.state.text;
  }

  @Field(() => String, { nullable: true, description: "The official wording, where it is kept (цитата)." })
  get quote(): string | null {
    return this.entity.state.quote;
  }

  override labelIn(language: Language): string {
    return language === Language.RU ? `п. ${this.path}` : `cl. ${this.path}`;
  }
}
