import { ArgsType, Field, ID, Int } from "type-graphql";
import { LocalDate } from "./local-date";

/** The two clocks that every root field takes. */
@ArgsType()
export class MomentArgs {
  @Field(() => LocalDate, { nullable: true, description: "The day on which it holds; today by default (на дату)." })
  asOf?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The revision in which it was known; the newest by default. `revisionOn` finds one for a day (известно на ревизию).",
  })
  knownAt?: number | null;
}

@ArgsType()
export class LookUpArgs extends MomentArgs {
  @Field(() => ID, { description: "Id of what is looked up (идентификатор)." })
  id!: string;
}
