import { Field, ObjectType } from "type-graphql";
import type { IsoDay } from "../moment/iso-day";
import { LocalDate } from "../moment/local-date";
import { DeadlineKind } from "../entity/duty";
import type { DutyState } from "../entity/duty";
import { nextDue } from "../entity/duty-status";

@ObjectType({ simpleResolvers: true, description: "By when a duty is to be done (срок)." })
export class Deadline {
  @Field(() => DeadlineKind, { description: "Kind of deadline (вид срока)." })
  readonly kind: DeadlineKind;

  @Field(() => LocalDate, { nullable: true, description: "First day of a period or recurrence (с)." })
  readonly from: IsoDay | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "Last day, included: «до 1 сентября» includes 1 September (до, включительно).",
  })
  readonly due: IsoDay | null;

  @Field(() => String, { nullable: true, description: "RFC 5545 recurrence rule (правило повторения)." })
  readonly rrule: string | null;

  @Field(() => String, { nullable: true, description: "The plan that sets it (план)." })
  readonly plan: string | null;

  @Field(() => DeadlineKind, { nullable: true, description: "What follows it: «далее — постоянно» (далее)." })
  readonly thereafter: DeadlineKind | null;

  @Field(() => String, { description: "As written in the act (как в тексте)." })
  readonly text: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The paper that set it where its provision did not: that by which it was moved, as people cite it (документ о переносе).",
  })
  readonly document: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "The next day on or after the moment's day on which something is due (ближайший срок).",
  })
  readonly nextDue: IsoDay | null;

  /** `asOf`: the day from which something may be due; null for a deadline that is one no longer. */
  constructor(duty: DutyState, asOf: IsoDay | null) {
    this.kind = duty.deadlineKind;
    this.from = duty.deadlineFrom;
    this.due = duty.due;
    this.rrule = duty.rrule;
    this.plan = duty.plan;
    this.thereafter = duty.thereafter;
    this.text = duty.deadlineText;
    this.document = duty.deadlineDocument;
    this.nextDue = asOf === null ? null : nextDue(duty, asOf);
  }
}
