import { ArgsType, Field } from "type-graphql";
import { MomentPageArguments } from "../pagination/moment-page.args";
import { ActFilterInput } from "./act.input";

@ArgsType()
export class ActListArguments extends MomentPageArguments {
  @Field(() => ActFilterInput, { nullable: true, description: "Which acts (отбор)." })
  filter?: ActFilterInput | null;
}
