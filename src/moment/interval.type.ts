import { Field, ObjectType } from "type-graphql";
import type { Interval } from "./interval";
import { LocalDate } from "./local-date";

@ObjectType("Interval", {
  simpleResolvers: true,
  description:
    "Days on which something holds (срок действия). Half-open: `to` is the first day on which it no longer holds. A missing `from` means that the start is not known; a missing `to`, that no end is known.",
})
export class IntervalType implements Interval {
  @Field(() => LocalDate, { nullable: true, description: "The first day (с)." })
  readonly from!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "The first day on which it no longer holds (по, не включая).",
  })
  readonly to!: string | null;
}
