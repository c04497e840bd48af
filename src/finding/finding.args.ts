import { ArgsType, Field } from "type-graphql";
import { MomentPageArguments } from "../pagination/moment-page.args";
import { FindingFilterInput } from "./finding.input";

@ArgsType()
export class FindingListArguments extends MomentPageArguments {
  @Field(() => FindingFilterInput, { nullable: true, description: "Which findings (отбор)." })
  filter?: FindingFilterInput | null;
}
