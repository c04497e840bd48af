import { Field, ID, InputType } from "type-graphql";
import { LocalDate } from "../moment/local-date";
import { ActKind } from "../entity/act";
import type { ActFilter } from "../filter/act.filter";

@InputType("ActFilter", {
  description: "Which acts (отбор актов). Fields are ANDed, lists are any-of; unknown ids match nothing.",
})
export class ActFilterInput implements ActFilter {
  @Field(() => [ID], { nullable: true, description: "With one of these ids (идентификаторы)." })
  ids?: string[] | null;

  @Field(() => [ActKind], { nullable: true, description: "Of one of these kinds (виды)." })
  kinds?: ActKind[] | null;

  @Field(() => String, { nullable: true, description: "With exactly this number (номер)." })
  number?: string | null;

  @Field(() => [String], { nullable: true, description: "Of one of these regions (регионы)." })
  regions?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "The title contains it; case aside, ё as е (название содержит).",
  })
  titleContains?: string | null;

  @Field(() => ID, { nullable: true, description: "Issued by this subject (кем принят)." })
  issuedBy?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "In force on this day, as far as the source says (в силе на дату).",
  })
  inForceOn?: string | null;
}
