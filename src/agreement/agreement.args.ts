import { ArgsType, Field } from "type-graphql";
import { LinkState } from "../moment/link-state.type";
import { MomentPageArguments } from "../pagination/moment-page.args";
import { AgreementFilterInput } from "./agreement.input";

@ArgsType()
export class AgreementListArguments extends MomentPageArguments {
  @Field(() => AgreementFilterInput, { nullable: true, description: "Which agreements (отбор)." })
  filter?: AgreementFilterInput | null;

  @Field(() => [LinkState], { defaultValue: [LinkState.VALID], description: "In which states (состояния)." })
  states!: LinkState[];
}
