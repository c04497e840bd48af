import { Field, ObjectType } from "type-graphql";
import type { Snapshot } from "../graph/snapshot";
import { Node } from "../node/node.type";
import type { ProgrammeEntity } from "./programme.query";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A regional project or programme (региональный проект, программа).",
})
export class Programme extends Node {
  constructor(
    readonly entity: ProgrammeEntity,
    snapshot: Snapshot,
  ) {
    super(entity.id, snapshot);
  }

  @Field(() => String, { description: "Its name (название)." })
  get name(): string {
    return this.entity.state.name;
  }

  override labelIn(): string {
    return this.name;
  }
}
