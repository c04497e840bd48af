import { Field, ID, InputType } from "type-graphql";
import type { FindingFilter } from "./finding";
import { Severity } from "./finding";
import { FindingRule } from "./finding-rules";
import "./finding-enums.type";

@InputType("FindingFilter", {
  description: "Which findings (отбор). Fields are ANDed, lists are any-of; unknown ids match nothing.",
})
export class FindingFilterInput implements FindingFilter {
  @Field(() => [FindingRule], { nullable: true, description: "Of one of these rules (правила)." })
  rules?: FindingRule[] | null;

  @Field(() => [Severity], { nullable: true, description: "Of one of these severities (тяжесть)." })
  severities?: Severity[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "In one of these regions: of the duty, else of the subject; as ISO 3166-2 codes (регионы).",
  })
  regions?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "About this subject; a circle of subordination is about all on it (субъект).",
  })
  subject?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "About this duty, or about a group or post that bears it (обязанность).",
  })
  duty?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "About a duty of this act, about a group or post that bears one, or about what rests on the act (акт).",
  })
  act?: string | null;
}
