import { Field, Float, Int, ObjectType } from "type-graphql";
import type { Snapshot } from "../graph/snapshot";
import { subjectOf } from "../subject/subject-of.type";
import { Subject } from "../subject/subject.type";
import type { IndicatorRow } from "./indicator-values.question";
import { Indicator } from "./indicator.type";

@ObjectType("IndicatorRow", { simpleResolvers: true, description: "Plan and fact of an indicator (план и факт)." })
export class IndicatorRowType {
  @Field(() => Float, { nullable: true, description: "What is planned; null for nothing (план)." })
  readonly plan: number | null;

  @Field(() => Float, { nullable: true, description: "What accepted reports say; null for nothing (факт)." })
  readonly fact: number | null;

  @Field(() => Float, { nullable: true, description: "The fact as a part of the plan (доля)." })
  readonly share: number | null;

  @Field(() => Int, { description: "Of how many a plan is known and no fact; they never count as 0 (нет данных)." })
  readonly missing: number;

  constructor(
    private readonly row: IndicatorRow,
    private readonly snapshot: Snapshot,
  ) {
    const { plan, fact, share, missing } = row;
    [this.plan, this.fact, this.share, this.missing] = [plan, fact, share, missing];
  }

  @Field(() => Indicator, { description: "Of what (показатель)." })
  get indicator(): Indicator {
    return new Indicator(this.row.indicator, this.snapshot);
  }

  @Field(() => Subject, { description: "Of whom (субъект)." })
  get subject(): Subject {
    return subjectOf(this.row.subject, this.snapshot);
  }
}
