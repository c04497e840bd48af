import { Field, ID, InputType } from "type-graphql";
import { LinkState } from "../moment/link-state.type";
import { LocalDate } from "../moment/local-date";
import { AgreementForm } from "../entity/agreement";
import type { AgreementFilter } from "../filter/agreement.filter";

@InputType("AgreementFilter", {
  description:
    "Which network agreements (отбор договоров). Fields are ANDed, lists are any-of; unknown ids match nothing.",
})
export class AgreementFilterInput implements AgreementFilter {
  @Field(() => [ID], { nullable: true, description: "With one of these ids (идентификаторы)." })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: "With exactly this number (номер)." })
  number?: string | null;

  @Field(() => ID, { nullable: true, description: "With this subject as base or participant (сторона)." })
  partner?: string | null;

  @Field(() => [AgreementForm], { nullable: true, description: "Of one of these forms (формы)." })
  forms?: AgreementForm[] | null;

  @Field(() => LocalDate, { nullable: true, description: "In force on this day (действует на дату)." })
  validOn?: string | null;

  @Field(() => [String], { nullable: true, description: "Of one of these regions (регионы)." })
  regions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "On one of these programmes (программы)." })
  programmes?: string[] | null;

  @Field(() => [LinkState], {
    nullable: true,
    description:
      "In one of these states on the day. Where it is absent, a filter of subjects means VALID agreements (with `validOn`, those in force on that day), and a list those of its own `states` (состояния).",
  })
  states?: LinkState[] | null;
}
