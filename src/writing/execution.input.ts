import { Field, Float, ID, InputType } from "type-graphql";
import { LocalDate } from "../moment/local-date";
import type { ControlInput } from "./mutations/control.mutation";
import type { DecideReportInput } from "./mutations/decide-report.mutation";
import type { NominateExecutorInput } from "./mutations/nominate-executor.mutation";
import type { PlanIndicatorInput } from "./mutations/plan-indicator.mutation";
import type { SubmitReportInput } from "./mutations/submit-report.mutation";
import { WriteInputType } from "./write.input";

@InputType("NominateExecutorInput", { description: "Whom an authority names for a duty (назначение исполнителя)." })
export class NominateExecutorInputType extends WriteInputType implements NominateExecutorInput {
  @Field(() => ID, { description: "The duty (обязанность)." })
  duty!: string;

  @Field(() => ID, { description: "Who names somebody: one of its `bearers` (кто назначает)." })
  authority!: string;

  @Field(() => ID, { nullable: true, description: "The post that is named (должность)." })
  position?: string | null;

  @Field(() => ID, { nullable: true, description: "The person; a new id together with `personName` (лицо)." })
  person?: string | null;

  @Field(() => String, { nullable: true, description: "The name of a person (фамилия, имя, отчество)." })
  personName?: string | null;

  @Field(() => String, { nullable: true, description: "As what they are named (в качестве кого)." })
  title?: string | null;

  @Field(() => String, { nullable: true, description: "The paper by which they are named (документ)." })
  document?: string | null;

  @Field(() => LocalDate, { description: "From which day on (с какого дня)." })
  on!: string;
}

@InputType("IndicatorValueInput", { description: "What a report says of an indicator (значение показателя)." })
export class IndicatorValueInputType {
  @Field(() => ID, { description: "The indicator, of the duty's act or of a programme of it (показатель)." })
  indicator!: string;

  @Field(() => Float, { description: "Its value, in the indicator's unit (значение)." })
  value!: number;
}

@InputType("EvidenceInput", { description: "What proves a report; the file itself is kept elsewhere (подтверждение)." })
export class EvidenceInputType {
  @Field(() => String, { description: "What it is (название)." })
  title!: string;

  @Field(() => String, { nullable: true, description: "SHA-256 of the file, 64 hexadecimal digits (хэш файла)." })
  sha256?: string | null;

  @Field(() => String, { nullable: true, description: "Where it is (ссылка)." })
  url?: string | null;
}

@InputType("SubmitReportInput", { description: "A report on a duty (доклад об исполнении)." })
export class SubmitReportInputType extends WriteInputType implements SubmitReportInput {
  @Field(() => ID, { description: "The duty (обязанность)." })
  duty!: string;

  @Field(() => ID, { description: "Who reports: one of its `bearers` (кто докладывает)." })
  bearer!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: "Which of its days, where it is due again and again (к какому сроку).",
  })
  due?: string | null;

  @Field(() => String, { description: "What was done (текст)." })
  text!: string;

  @Field(() => [IndicatorValueInputType], { nullable: true, description: "Values of indicators (показатели)." })
  indicators?: IndicatorValueInputType[] | null;

  @Field(() => [EvidenceInputType], { nullable: true, description: "What proves it (подтверждения)." })
  evidence?: EvidenceInputType[] | null;

  @Field(() => LocalDate, { description: "The day of submission (дата)." })
  on!: string;
}

@InputType("DecideReportInput", { description: "A decision about a report (решение по докладу)." })
export class DecideReportInputType extends WriteInputType implements DecideReportInput {
  @Field(() => ID, { description: "The report (доклад)." })
  report!: string;

  @Field(() => LocalDate, { description: "The day of the decision (дата)." })
  on!: string;

  @Field(() => String, { nullable: true, description: "What is said of it; needed to return one (замечание)." })
  remark?: string | null;
}

@InputType("ControlInput", { description: "A decision about the control of a duty (решение о контроле)." })
export class ControlInputType extends WriteInputType implements ControlInput {
  @Field(() => ID, { description: "The duty (обязанность)." })
  duty!: string;

  @Field(() => LocalDate, { description: "From which day on (с какого дня)." })
  on!: string;

  @Field(() => String, { nullable: true, description: "What is said of it (замечание)." })
  remark?: string | null;
}

@InputType("PlanIndicatorInput", { description: "What an indicator is to be in a period (план показателя)." })
export class PlanIndicatorInputType extends WriteInputType implements PlanIndicatorInput {
  @Field(() => ID, { description: "The indicator (показатель)." })
  indicator!: string;

  @Field(() => ID, { description: "For whom (для кого)." })
  subject!: string;

  @Field(() => LocalDate, { description: "The first day of the period (с)." })
  from!: string;

  @Field(() => LocalDate, { description: "The first day behind the period (по, не включая)." })
  to!: string;

  @Field(() => Float, { description: "In the indicator's unit (значение)." })
  value!: number;
}
