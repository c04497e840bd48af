import { ArgsType, Field } from "type-graphql";
import { LinkState } from "../moment/link-state.type";
import { MomentPageArguments } from "../pagination/moment-page.args";
import { DutyFilterInput } from "./duty.input";
import { DutyOrder } from "./duty.question";

@ArgsType()
export class DutyListArguments extends MomentPageArguments {
  @Field(() => DutyFilterInput, { nullable: true, description: "Which duties (отбор)." })
  filter?: DutyFilterInput | null;

  @Field(() => [LinkState], { defaultValue: [LinkState.VALID], description: "In which states (состояния)." })
  states!: LinkState[];

  @Field(() => DutyOrder, { defaultValue: DutyOrder.ACT_AND_PATH, description: "In which order (порядок)." })
  orderBy!: DutyOrder;
}
