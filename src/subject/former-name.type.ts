import { Field, ObjectType } from "type-graphql";
import type { IsoDay } from "../moment/iso-day";
import { LocalDate } from "../moment/local-date";

@ObjectType({ simpleResolvers: true, description: "A name that a subject once had (прежнее название)." })
export class FormerName {
  @Field(() => String, { description: "The official name (официальное название)." })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "What it was called for short (краткое название)." })
  readonly shortName!: string | null;

  @Field(() => LocalDate, { description: "The first day on which it was no longer the name (до)." })
  readonly until!: IsoDay;
}
