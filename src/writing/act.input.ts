import { Field, ID, InputType } from "type-graphql";
import { LocalDate } from "../moment/local-date";
import type { RepealActInput } from "./mutations/repeal-act.mutation";
import { WriteInputType } from "./write.input";

@InputType("RepealActInput", { description: "The end of an act, or of some of its clauses (утрата силы)." })
export class RepealActInputType extends WriteInputType implements RepealActInput {
  @Field(() => ID, { description: "The act (акт)." })
  act!: string;

  @Field(() => [String], {
    nullable: true,
    description: "Paths of clauses, such as 1.2, each with what is below it; the whole act by default (пункты).",
  })
  provisions?: string[] | null;

  @Field(() => LocalDate, { description: "The first day on which it is no longer in force (с какого дня)." })
  on!: string;

  @Field(() => ID, { nullable: true, description: "The act that repeals it (каким актом)." })
  by?: string | null;
}
