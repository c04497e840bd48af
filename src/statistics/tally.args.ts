import { ArgsType, Field, ID, Int } from "type-graphql";
import { AgreementFilterInput } from "../agreement/agreement.input";
import { DutyFilterInput } from "../duty/duty.input";
import { FindingFilterInput } from "../finding/finding.input";
import { SubjectFilterInput } from "../subject/subject.input";
import { Dimension } from "./dimension";

@ArgsType()
class TallyArguments {
  @Field(() => [Dimension], { description: "By what, up to three, each once; none counts the whole (разрезы)." })
  groupBy!: Dimension[];
}

@ArgsType()
export class DutyTallyArguments extends TallyArguments {
  @Field(() => DutyFilterInput, { nullable: true, description: "Which duties (отбор)." })
  filter?: DutyFilterInput | null;
}

@ArgsType()
export class SubjectTallyArguments extends TallyArguments {
  @Field(() => SubjectFilterInput, { nullable: true, description: "Which subjects (отбор)." })
  filter?: SubjectFilterInput | null;
}

@ArgsType()
export class AgreementTallyArguments extends TallyArguments {
  @Field(() => AgreementFilterInput, { nullable: true, description: "Which agreements (отбор)." })
  filter?: AgreementFilterInput | null;
}

@ArgsType()
export class FindingTallyArguments extends TallyArguments {
  @Field(() => FindingFilterInput, { nullable: true, description: "Which findings (отбор)." })
  filter?: FindingFilterInput | null;
}

@ArgsType()
export class IdsArguments {
  @Field(() => Int, { defaultValue: 100, description: "How many, from 0 to 1000 (сколько)." })
  first!: number;

  @Field(() => ID, { nullable: true, description: "Those behind this id (после)." })
  after?: string | null;
}
