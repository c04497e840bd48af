import { ArgsType, Field, ID, Int } from "type-graphql";
import type { GraphChangesArgs } from "./graph-changes";

@ArgsType()
export class GraphChangedArguments implements GraphChangesArgs {
  @Field(() => Int, {
    nullable: true,
    description: "The last revision that is known, to go on after it; the newest, if left out (после ревизии).",
  })
  after?: number | null;

  @Field(() => [String], {
    nullable: true,
    description: "Only revisions about nodes of these regions, as ISO 3166-2 codes, or about no region (регионы).",
  })
  regions?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Only revisions about these nodes, or about links at them; with `regions`, either (о ком).",
  })
  subjects?: string[] | null;
}
