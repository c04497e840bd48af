import { Field, Int, ObjectType } from "type-graphql";
import { LocalDate } from "./local-date";
import type { Moment } from "./moment";

@ObjectType({ simpleResolvers: true, description: "The moment that an answer is given for (момент)." })
export class MomentInfo implements Moment {
  @Field(() => LocalDate, { description: "The day (на дату)." })
  readonly asOf!: string;

  @Field(() => Int, { description: "The revision (ревизия)." })
  readonly knownAt!: number;
}
