import { Field, ObjectType } from "type-graphql";
import type { EntityOf } from "../entity/entity";
import type { Snapshot } from "../graph/snapshot";
import { Node } from "../node/node.type";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A holder of posts; only a name is kept (должностное лицо).",
})
export class Person extends Node {
  constructor(
    readonly entity: EntityOf<"Person">,
    snapshot: Snapshot,
  ) {
    super(entity.id, snapshot);
  }

  @Field(() => String, { description: "As the source writes it (имя)." })
  get name(): string {
    return this.entity.state.name;
  }

  override labelIn(): string {
    return this.name;
  }
}
