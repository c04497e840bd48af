import { Field, ID, InputType } from "type-graphql";
import { ResponsibilityRole } from "../link/link";
import { LocalDate } from "../moment/local-date";
import type { AssignDutyInput } from "./mutations/assign-duty.mutation";
import type { MoveDeadlineInput } from "./mutations/move-deadline.mutation";
import type { ReleaseFromDutyInput } from "./mutations/release-from-duty.mutation";
import { WriteInputType } from "./write.input";

@InputType("AssignDutyInput", { description: "Who bears a duty from a day on (возложение обязанности)." })
export class AssignDutyInputType extends WriteInputType implements AssignDutyInput {
  @Field(() => ID, { description: "The duty (обязанность)." })
  duty!: string;

  @Field(() => ID, { description: "Who bears it: an organisation, a post or a group (кто)." })
  subject!: string;

  @Field(() => ResponsibilityRole, { description: "In which role (роль)." })
  role!: ResponsibilityRole;

  @Field(() => LocalDate, { nullable: true, description: "The first day; null where nobody knows (с какого дня)." })
  from?: string | null;

  @Field(() => ID, { nullable: true, description: "The provision or act that says so (основание)." })
  basis?: string | null;
}

@InputType("ReleaseFromDutyInput", { description: "Who bears a duty no more (снятие обязанности)." })
export class ReleaseFromDutyInputType extends WriteInputType implements ReleaseFromDutyInput {
  @Field(() => ID, { description: "The responsibility, as `bearers` of the duty has it (ответственность)." })
  responsibility!: string;

  @Field(() => LocalDate, { description: "The first day on which it is borne no more (с какого дня)." })
  on!: string;

  @Field(() => ID, { nullable: true, description: "The provision or act that says so (основание)." })
  basis?: string | null;
}

@InputType("MoveDeadlineInput", { description: "By when a duty is due from now on (перенос срока)." })
export class MoveDeadlineInputType extends WriteInputType implements MoveDeadlineInput {
  @Field(() => ID, { description: "The duty (обязанность)." })
  duty!: string;

  @Field(() => LocalDate, { description: "The new last day, included (новый срок)." })
  due!: string;

  @Field(() => String, { nullable: true, description: "The deadline as the paper has it (срок в документе)." })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: "The provision or act that says so (основание)." })
  basis?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The paper that it rests on, with its number and day, as people cite it; the deadline and the reason name it. That of `basis` by default (документ).",
  })
  document?: string | null;

  @Field(() => LocalDate, { description: "The day on which it was moved (когда перенесён)." })
  on!: string;
}
