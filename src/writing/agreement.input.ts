import { Field, ID, InputType } from "type-graphql";
import { AgreementForm } from "../entity/agreement";
import { LocalDate } from "../moment/local-date";
import type { ConcludeAgreementInput } from "./mutations/conclude-agreement.mutation";
import type { ExtendAgreementInput, TerminateAgreementInput } from "./mutations/end-of-agreement.mutation";
import { WriteInputType } from "./write.input";

@InputType("ConcludeAgreementInput", { description: "A network agreement (заключение договора)." })
export class ConcludeAgreementInputType extends WriteInputType implements ConcludeAgreementInput {
  @Field(() => ID, { nullable: true, description: "A new id; made of its base and number by default (идентификатор)." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its number (номер)." })
  number?: string | null;

  @Field(() => AgreementForm, { description: "Its form (форма)." })
  form!: AgreementForm;

  @Field(() => ID, { description: "The base organisation (базовая организация)." })
  base!: string;

  @Field(() => [ID], { description: "Up to 1000 organisations that take part (участники)." })
  participants!: string[];

  @Field(() => [ID], { nullable: true, description: "What it is about (программы)." })
  programmes?: string[] | null;

  @Field(() => LocalDate, { nullable: true, description: "When it was signed (подписан)." })
  signedOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "The first day in force (действует с)." })
  from?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "The first day on which it is no longer in force (действует до).",
  })
  to?: string | null;
}

@InputType("ExtendAgreementInput", { description: "A later end of an agreement (продление договора)." })
export class ExtendAgreementInputType extends WriteInputType implements ExtendAgreementInput {
  @Field(() => ID, { description: "The agreement (договор)." })
  agreement!: string;

  @Field(() => LocalDate, { description: "The first day on which it is no longer in force (действует до)." })
  to!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      "The day on which it was extended; today by default. Before it, its end is the former one (когда продлён).",
  })
  on?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The paper that it rests on, as people cite it; the reason names it (документ).",
  })
  document?: string | null;
}

@InputType("TerminateAgreementInput", { description: "The end of an agreement (расторжение договора)." })
export class TerminateAgreementInputType extends WriteInputType implements TerminateAgreementInput {
  @Field(() => ID, { description: "The agreement (договор)." })
  agreement!: string;

  @Field(() => LocalDate, { description: "The first day on which it is no longer in force (с какого дня)." })
  on!: string;

  @Field(() => String, {
    nullable: true,
    description: "The paper that it rests on, as people cite it; the reason names it (документ).",
  })
  document?: string | null;
}
