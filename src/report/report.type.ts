import { Field, Float, Int, ObjectType } from "type-graphql";
import type { Evidence as ReportEvidence } from "../entity/report";
import { evidenceOf, ReportState } from "../entity/report";
import { REPORT_STATE_WORDS } from "../entity/report.words";
import { Indicator } from "../indicator/indicator.type";
import { registerEnum } from "../language/enum.type";
import { LocalDate } from "../moment/local-date";
import { EntityNode, Node } from "../node/node.type";

registerEnum(ReportState, {
  name: "ReportState",
  description: "What became of a report (состояние доклада).",
  words: REPORT_STATE_WORDS,
});

@ObjectType({
  simpleResolvers: true,
  description: "What proves a report; the service keeps no files, only how to tell the right one (подтверждение).",
})
export class Evidence implements ReportEvidence {
  @Field(() => String, { description: "What it is (название)." })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: "SHA-256 of the file, 64 hexadecimal digits (хэш файла)." })
  readonly sha256!: string | null;

  @Field(() => String, { nullable: true, description: "Where it is (ссылка)." })
  readonly url!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "A state that a report came to, and by whom (решение по докладу)." })
export class ReportDecision {
  @Field(() => ReportState, { description: "What it became (состояние)." })
  readonly state!: ReportState;

  @Field(() => LocalDate, { description: "The day (дата)." })
  readonly on!: string;

  @Field(() => String, { description: "Who recorded it (кто внёс)." })
  readonly by!: string;

  @Field(() => String, { nullable: true, description: "What was said (замечание)." })
  readonly remark!: string | null;

  @Field(() => Int, { description: "The revision that recorded it (ревизия)." })
  readonly revision!: number;
}

@ObjectType({ simpleResolvers: true, description: "What a report says of an indicator (значение показателя)." })
export class IndicatorValue {
  @Field(() => Indicator, { description: "The indicator (показатель)." })
  readonly indicator!: Indicator;

  @Field(() => Float, { description: "Its value, in the indicator's unit (значение)." })
  readonly value!: number;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "What somebody who bears a duty says of its being done (доклад об исполнении).",
})
export class Report extends EntityNode<"Report"> {
  @Field(() => LocalDate, { nullable: true, description: "The day it was due (к какому сроку)." })
  get due(): string | null {
    return this.entity.state.due;
  }

  @Field(() => LocalDate, { description: "The day it was submitted (представлен)." })
  get submittedOn(): string {
    return this.entity.state.submittedOn;
  }

  @Field(() => String, { description: "What it says (текст)." })
  get text(): string {
    return this.entity.state.text;
  }

  @Field(() => [Evidence], { description: "What proves it (подтверждения)." })
  get evidence(): readonly Evidence[] {
    return this.entity.state.evidence.map(evidenceOf);
  }

  @Field(() => ReportState, { description: "What became of it by the day (состояние)." })
  get state(): ReportState {
    return this.entity.state.reportState;
  }

  @Field(() => String, { nullable: true, description: "What was said of it last (замечание)." })
  get remark(): string | null {
    return this.entity.state.remark;
  }

  @Field(() => Int, { description: "The revision in which the graph learned of it (внесён ревизией)." })
  get addedIn(): number {
    return this.entity.addedIn;
  }

  @Field(() => String, { description: "Where it was read (источник)." })
  get source(): string {
    return this.entity.state.source;
  }
}
