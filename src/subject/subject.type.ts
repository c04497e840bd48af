import { Field, Int, InterfaceType } from "type-graphql";
import { IntervalType } from "../moment/interval.type";
import { EntityNode, Node } from "../node/node.type";
import { Level, SubjectKind } from "../entity/subject";
import "./subject-enums.type";

/** Must import none of its implementers: they extend it, and a circle would load them before it. */
@InterfaceType("Subject", {
  implements: Node,
  description: "Anyone who can bear a duty or be a party to an agreement (субъект системы образования).",
})
export abstract class Subject extends EntityNode<"Subject"> {
  @Field(() => SubjectKind, { description: "What kind of subject it is (вид)." })
  get kind(): SubjectKind {
    return this.entity.kind;
  }

  @Field(() => Level, { description: "Its level in the education system (уровень)." })
  get level(): Level {
    return this.entity.state.level;
  }

  @Field(() => String, { description: "Official name on the day, as in the act (официальное название)." })
  get name(): string {
    return this.entity.state.name;
  }

  @Field(() => String, { nullable: true, description: "What it is called for short (краткое название)." })
  get shortName(): string | null {
    return this.entity.state.shortName;
  }

  @Field(() => String, {
    nullable: true,
    description: "ISO 3166-2 code of its region, such as RU-BA; federal subjects have none (регион).",
  })
  get region(): string | null {
    return this.entity.state.region;
  }

  @Field(() => [String], {
    description:
      "Which of `name`, `shortName`, `level` its source does not give, so that they are inferred (выведено).",
  })
  get inferred(): readonly string[] {
    return this.entity.state.inferred;
  }

  @Field(() => IntervalType, { description: "Days on which it exists, as far as is known (существует)." })
  get existence(): IntervalType {
    return { from: this.entity.state.existsFrom, to: this.entity.state.existsTo };
  }

  @Field(() => Int, { description: "The revision in which the graph learned of it (внесено ревизией)." })
  get addedIn(): number {
    return this.entity.addedIn;
  }
}
