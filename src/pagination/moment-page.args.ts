import { ArgsType, Field, Int } from "type-graphql";
import { MomentArgs } from "../moment/moment.args";
import { AFTER_DESCRIPTION, FIRST_DESCRIPTION } from "./connection.type";
import type { PageArgs } from "./page";

/** The arguments of a list at the root. */
@ArgsType()
export class MomentPageArguments extends MomentArgs implements PageArgs {
  @Field(() => Int, { defaultValue: 50, description: FIRST_DESCRIPTION })
  first!: number;

  @Field(() => String, { nullable: true, description: AFTER_DESCRIPTION })
  after?: string | null;
}
