import { Field, ObjectType } from "type-graphql";
import { registerEnum } from "../language/enum.type";
import { Language } from "../language/language";
import { ViewerRole } from "../request/principal";
import type { Principal } from "../request/principal";
import type { Decision } from "./decision.words";
import { VIEWER_ROLE_WORDS } from "./viewer-role.words";

registerEnum(ViewerRole, {
  name: "ViewerRole",
  description: "What somebody may be in this service (роль). docs/rights.md says what each may.",
  words: VIEWER_ROLE_WORDS,
});

@ObjectType({ simpleResolvers: true, description: "Who asks, as their token says (кто спрашивает)." })
export class Viewer {
  @Field(() => String, {
    nullable: true,
    description: "Null for who does not say who they are; revisions that they record name them so (имя).",
  })
  get name(): string | null {
    return this.principal.isAnonymous ? null : this.principal.name;
  }

  @Field(() => [ViewerRole], { description: "What they are (роли)." })
  get roles(): readonly ViewerRole[] {
    return this.principal.roles;
  }

  @Field(() => [String], { description: "Codes of the regions for which they act (регионы)." })
  get regions(): readonly string[] {
    return this.principal.regions;
  }

  @Field(() => Boolean, { description: "Whether they do not say who they are (не представились)." })
  get isAnonymous(): boolean {
    return this.principal.isAnonymous;
  }

  constructor(readonly principal: Principal) {}
}

@ObjectType({ description: "Whether somebody may do something, and why (разрешение)." })
export class Permission {
  @Field(() => Boolean, { description: "Whether they may (можно)." })
  readonly allowed: boolean;

  constructor(private readonly decision: Decision) {
    this.allowed = decision.allowed;
  }

  /** Why, as a sentence. */
  reasonIn(language: Language): string {
    const [english, russian] = this.decision.reason;
    return language === Language.EN ? english : russian;
  }
}
