import { Field, Int, ObjectType } from "type-graphql";
import { Severity } from "./finding";
import "./finding-enums.type";
import type { FindingFacets } from "./finding-facets.question";
import { FindingRule } from "./finding-rules";

@ObjectType({ simpleResolvers: true, description: "How many findings of a rule (число нарушений по правилу)." })
export class RuleCount {
  @Field(() => FindingRule, { description: "The rule (правило)." })
  readonly rule!: FindingRule;

  @Field(() => Int, { description: "How many (сколько)." })
  readonly count!: number;
}

@ObjectType({ simpleResolvers: true, description: "How many findings of a severity (число нарушений по тяжести)." })
export class SeverityCount {
  @Field(() => Severity, { description: "The severity (тяжесть)." })
  readonly severity!: Severity;

  @Field(() => Int, { description: "How many (сколько)." })
  readonly count!: number;
}

@ObjectType({ simpleResolvers: true, description: "How many findings of a region (число нарушений в регионе)." })
export class RegionCount {
  @Field(() => String, { description: "Its ISO 3166-2 code (код региона)." })
  readonly region!: string;

  @Field(() => Int, { description: "How many (сколько)." })
  readonly count!: number;
}

@ObjectType("FindingFacets", {
  simpleResolvers: true,
  description:
    "What the list would count for each value of a field of its filter: under the filter, less what it says of that field (разбивка).",
})
export class FindingFacetsType implements FindingFacets {
  @Field(() => [SeverityCount], { description: "Each severity once (по тяжести)." })
  readonly bySeverity!: readonly SeverityCount[];

  @Field(() => [RuleCount], { description: "Each rule once (по правилам)." })
  readonly byRule!: readonly RuleCount[];

  @Field(() => [RegionCount], {
    description: "The regions that have any, by code; findings of no region are in none (по регионам).",
  })
  readonly byRegion!: readonly RegionCount[];
}
