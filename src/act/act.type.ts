import { Field, Int, ObjectType } from "type-graphql";
import { IntervalType } from "../moment/interval.type";
import { LocalDate } from "../moment/local-date";
import { EntityNode, Node } from "../node/node.type";
import { ActKind } from "../entity/act";
import { ACT_KIND_WORDS } from "../entity/act.words";
import { registerEnum } from "../language/enum.type";

registerEnum(ActKind, {
  name: "ActKind",
  description: "Kind of act (вид акта).",
  words: ACT_KIND_WORDS,
});

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A legal act or document that others rest on (акт). Listed whatever its force: it is a document.",
})
export class Act extends EntityNode<"Act"> {
  @Field(() => ActKind, { description: "Kind of act (вид)." })
  get kind(): ActKind {
    return this.entity.state.kind;
  }

  @Field(() => String, { nullable: true, description: "Its number (номер)." })
  get number(): string | null {
    return this.entity.state.number;
  }

  @Field(() => LocalDate, { nullable: true, description: "Its date (дата)." })
  get date(): string | null {
    return this.entity.state.date;
  }

  @Field(() => String, { description: "Its title (название)." })
  get title(): string {
    return this.entity.state.title;
  }

  @Field(() => String, { nullable: true, description: "ISO 3166-2 code of the region it is of (регион)." })
  get region(): string | null {
    return this.entity.state.region;
  }

  @Field(() => IntervalType, { description: "Days in force, as far as the source says (в силе)." })
  get inForce(): IntervalType {
    return { from: this.entity.state.inForceFrom, to: this.entity.state.inForceTo };
  }

  @Field(() => String, { description: "Where it was read (источник)." })
  get source(): string {
    return this.entity.state.source;
  }

  @Field(() => String, {
    nullable: true,
    description: "What of it the source has, where it is cut or silent (примечание к источнику).",
  })
  get sourceNote(): string | null {
    return this.entity.state.sourceNote;
  }

  @Field(() => String, { nullable: true, description: "Where it is published (ссылка)." })
  get url(): string | null {
    return this.entity.state.url;
  }

  @Field(() => Int, { description: "The revision in which the graph learned of it (внесено ревизией)." })
  get addedIn(): number {
    return this.entity.addedIn;
  }
}
