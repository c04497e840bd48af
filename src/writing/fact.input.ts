import { Field, ID, InputType } from "type-graphql";
import type { WithdrawFactInput } from "./mutations/withdraw-fact.mutation";
import { WriteInputType } from "./write.input";

@InputType("WithdrawFactInput", { description: "What was recorded in error (ошибочно внесённое)." })
export class WithdrawFactInputType extends WriteInputType implements WithdrawFactInput {
  @Field(() => ID, { description: "A link, a node, or a state of a node (что отозвать)." })
  id!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Of a node: take its links with it, and what rests on it (вместе со связями).",
  })
  withLinks!: boolean;
}
