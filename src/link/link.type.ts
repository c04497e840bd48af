import { Field, ObjectType } from "type-graphql";
import type { Snapshot } from "../graph/snapshot";
import type { Language } from "../language/language";
import { Node } from "../node/node.type";
import { RelationKind, ResponsibilityRole } from "./link";
import type { Link } from "./link";
import { linkLabel } from "./link-label.question";
import { LinkPropertiesType } from "./link-properties.type";

@ObjectType("Link", {
  implements: Node,
  simpleResolvers: true,
  description: "A relationship of the graph, read from → to (связь).",
})
export class LinkType extends LinkPropertiesType {
  constructor(link: Link, snapshot: Snapshot) {
    super(link.id, link, snapshot);
  }

  @Field(() => RelationKind, { description: "Kind of relationship (вид связи)." })
  get kind(): RelationKind {
    return this.link.relation;
  }

  @Field(() => ResponsibilityRole, { nullable: true, description: "Of RESPONSIBLE_FOR: in which role (роль)." })
  get role(): ResponsibilityRole | null {
    return this.link.role;
  }

  override labelIn(language: Language): Promise<string> {
    return linkLabel(this.snapshot, this.link, language);
  }
}
