import { Field, ID, InputType } from "type-graphql";
import { ResponsibilityRole } from "../link/link";
import { LocalDate } from "../moment/local-date";
import type { AssignDutyInput } from "./mutations/assign-duty.mutation";
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

  @Field(() => ID, { nullable: true, description: "The provision that says so (основание)." })
  basis?: string | null;
}
