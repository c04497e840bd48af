import { ArgsType, Field } from "type-graphql";
import { MomentPageArguments } from "../pagination/moment-page.args";
import { PageArguments } from "../pagination/connection.type";
import { SubjectFilterInput } from "./subject.input";
import { SubjectOrder } from "./subject.question";

@ArgsType()
export class SubjectListArguments extends MomentPageArguments {
  @Field(() => SubjectFilterInput, { nullable: true, description: "Which subjects (отбор)." })
  filter?: SubjectFilterInput | null;

  @Field(() => SubjectOrder, { defaultValue: SubjectOrder.NAME_ASC, description: "In which order (порядок)." })
  orderBy!: SubjectOrder;
}

@ArgsType()
export class SubordinatesArguments extends PageArguments {
  @Field(() => SubjectFilterInput, { nullable: true, description: "Which of them (отбор)." })
  filter?: SubjectFilterInput | null;
}
