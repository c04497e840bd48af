import { Field, ObjectType } from "type-graphql";
import type { Snapshot } from "../graph/snapshot";
import type { Language } from "../language/language";
import { Node } from "../node/node.type";
import { RelationKind, ResponsibilityRole, SubordinationKind, SuccessionKind } from "./link";
import type { Link } from "./link";
import { linkLabel } from "./link-label.question";
import { LinkPropertiesType } from "./link-properties.type";

const SUBORDINATION_KINDS = Object.values(SubordinationKind);
const SUCCESSION_KINDS = Object.values(SuccessionKind);

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

  @Field(() => SubordinationKind, {
    nullable: true,
    description: "Of SUBORDINATE_TO: as superior or as founder (вид подчинённости).",
  })
  get subordinationKind(): SubordinationKind | null {
    return SUBORDINATION_KINDS.find((kind) => kind === this.link.kind) ?? null;
  }

  @Field(() => SuccessionKind, {
    nullable: true,
    description: "Of SUCCEEDS: how one took the place of the other (вид правопреемства).",
  })
  get successionKind(): SuccessionKind | null {
    return SUCCESSION_KINDS.find((kind) => kind === this.link.kind) ?? null;
  }

  @Field(() => Boolean, {
    nullable: true,
    description: "Of HOLDS: whether the post is held for the time being (и.о.).",
  })
  get acting(): boolean | null {
    return this.link.relation === RelationKind.HOLDS ? this.link.acting : null;
  }

  override labelIn(language: Language): Promise<string> {
    return linkLabel(this.snapshot, this.link, language);
  }
}
