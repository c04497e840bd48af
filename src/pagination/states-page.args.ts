import { ArgsType, Field } from "type-graphql";
import { LinkState } from "../moment/link-state.type";
import { PageArguments } from "./connection.type";

/** The arguments of a nested list of things that have a state. */
@ArgsType()
export class StatesPageArguments extends PageArguments {
  @Field(() => [LinkState], { defaultValue: [LinkState.VALID], description: "In which states (состояния)." })
  states!: LinkState[];
}
