import { Field, ObjectType } from "type-graphql";
import type { Snapshot } from "../graph/snapshot";
import { ResponsibilityRole } from "../link/link";
import { linkLabel } from "../link/link-label.question";
import { LinkPropertiesType } from "../link/link-properties.type";
import type { Language } from "../language/language";
import { Node } from "../node/node.type";
import type { Responsibility } from "./responsibility";

@ObjectType("Responsibility", {
  implements: Node,
  simpleResolvers: true,
  description:
    "That a subject bears a duty in a role, by itself or through a group that the act names (ответственность).",
})
export class ResponsibilityType extends LinkPropertiesType {
  constructor(
    readonly responsibility: Responsibility,
    snapshot: Snapshot,
  ) {
    super(responsibility.id, responsibility.link, snapshot);
  }

  @Field(() => ResponsibilityRole, { description: "In which role (роль)." })
  get role(): ResponsibilityRole {
    return this.link.role ?? ResponsibilityRole.EXECUTOR;
  }

  override labelIn(language: Language): Promise<string> {
    return linkLabel(this.snapshot, { ...this.link, fromId: this.responsibility.subjectId }, language);
  }
}
