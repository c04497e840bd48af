import { ArgsType, Field, InputType, Int } from "type-graphql";
import { LocalDate } from "../moment/local-date";
import type { ComparisonArgs } from "./comparison.question";

@InputType("Moment", {
  description: "A point on both clocks: what held on a day, as a revision knew it (момент).",
})
export class MomentInput {
  @Field(() => LocalDate, { nullable: true, description: "The day; today by default (на дату)." })
  asOf?: string | null;

  @Field(() => Int, { nullable: true, description: "The revision; the newest by default (известно на ревизию)." })
  knownAt?: number | null;
}

@ArgsType()
export class ComparisonArguments implements ComparisonArgs {
  @Field(() => MomentInput, { description: "The first moment (до)." })
  before!: MomentInput;

  @Field(() => MomentInput, { description: "The second moment (после)." })
  after!: MomentInput;

  @Field(() => String, {
    nullable: true,
    description:
      "Only nodes of this region at one of the moments, and links that join one; what has no region is left out (регион).",
  })
  region?: string | null;

  @Field(() => Int, {
    defaultValue: 500,
    description: "How many of each list, from 0 to 1000 (сколько в каждом списке).",
  })
  first!: number;

  @Field(() => Int, {
    defaultValue: 0,
    description: "How many of each list to pass over, because they were shown already (пропустить).",
  })
  skip!: number;
}
