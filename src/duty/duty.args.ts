import { ArgsType, Field } from "type-graphql";
import { LinkState } from "../moment/link-state.type";
import { MomentPageArguments } from "../pagination/moment-page.args";
import { DutyFilterInput } from "./duty.input";
import { DutyOrder } from "./duty.question";
import { LocalDate } from "../moment/local-date";

@ArgsType()
export class DutyListArguments extends MomentPageArguments {
  @Field(() => DutyFilterInput, { nullable: true, description: "Which duties (отбор)." })
  filter?: DutyFilterInput | null;

  @Field(() => [LinkState], { defaultValue: [LinkState.VALID], description: "In which states (состояния)." })
  states!: LinkState[];

  @Field(() => DutyOrder, { defaultValue: DutyOrder.ACT_AND_PATH, description: "In which order (порядок)." })
  orderBy!: DutyOrder;
}

/** A window of days, both ends included. */
@ArgsType()
export class DaysArguments {
  @Field(() => LocalDate, { description: "The first day (с)." })
  from!: string;

  @Field(() => LocalDate, { description: "The last day, included (по, включительно)." })
  to!: string;
}
