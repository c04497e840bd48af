import { Arg, Args, ArgsType, Ctx, Extensions, Field, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { Level } from "../entity/subject";
import { subjectOf } from "../subject/subject-of.type";
import { coverage } from "./coverage.question";
import { requireAskedRegions } from "../asked/require-asked.question";
import { RuleCount, SeverityCount } from "../finding/finding-facets.type";
import type { Region } from "../region/region.question";
import { RegionType } from "../region/region.type";
import type { RequestContext } from "../request/request-context";
import { MomentArgs } from "../moment/moment.args";
import {
  agreementsByState,
  countSchools,
  countSchoolsWithAgreement,
  dutiesByStatus,
  findingsByRule,
  findingsBySeverity,
  regionsLeftOut,
  subjectsByKind,
} from "./statistics.question";
import { CoverageType, DutyStatusCount, KindCount, StateCount, Statistics } from "./statistics.type";

@ArgsType()
class StatisticsArguments extends MomentArgs {
  @Field(() => String, {
    nullable: true,
    description:
      "ISO 3166-2 code; by default all regions and what has none, invented ones left out beside real ones (регион).",
  })
  region?: string | null;
}

@Resolver(() => Statistics)
export class StatisticsResolver {
  @Extensions({ reads: 500 })
  @Query(() => Statistics, {
    nullable: true,
    description: "Counts for a dashboard; only those that are selected are asked of the store (статистика).",
  })
  async statistics(
    @Args(() => StatisticsArguments) args: StatisticsArguments,
    @Ctx() context: RequestContext,
  ): Promise<Statistics> {
    const snapshot = await context.snapshot(args);
    await requireAskedRegions(snapshot, args);
    return new Statistics(args.region ?? null, snapshot);
  }

  @FieldResolver(() => [RegionType], {
    description:
      "Invented regions that the totals leave out, because no region is asked for; lists have them (вымышленные регионы вне итогов).",
  })
  leftOut(@Root() { region, snapshot }: Statistics): Promise<readonly Region[]> {
    return regionsLeftOut(snapshot, region);
  }

  @FieldResolver(() => [KindCount], {
    description: "Subjects that exist on the day, each kind once (субъекты по видам).",
  })
  async subjectsByKind(@Root() { region, snapshot }: Statistics): Promise<readonly KindCount[]> {
    return (await subjectsByKind(snapshot, region)).map(({ key: kind, count }) => ({ kind, count }));
  }

  @FieldResolver(() => [DutyStatusCount], { description: "VALID duties, each status once (обязанности по статусам)." })
  async dutiesByStatus(@Root() { region, snapshot }: Statistics): Promise<readonly DutyStatusCount[]> {
    return (await dutiesByStatus(snapshot, region)).map(({ key: status, count }) => ({ status, count }));
  }

  @FieldResolver(() => [StateCount], { description: "Network agreements, each state once (договоры по состояниям)." })
  async agreementsByState(@Root() { region, snapshot }: Statistics): Promise<readonly StateCount[]> {
    return (await agreementsByState(snapshot, region)).map(({ key: state, count }) => ({ state, count }));
  }

  @FieldResolver(() => [RuleCount], { description: "Findings, each rule once (нарушения по правилам)." })
  async findingsByRule(@Root() { region, snapshot }: Statistics): Promise<readonly RuleCount[]> {
    return (await findingsByRule(snapshot, region)).map(({ key: rule, count }) => ({ rule, count }));
  }

  @FieldResolver(() => [SeverityCount], { description: "Findings, each severity once (нарушения по тяжести)." })
  async findingsBySeverity(@Root() { region, snapshot }: Statistics): Promise<readonly SeverityCount[]> {
    return (await findingsBySeverity(snapshot, region)).map(({ key: severity, count }) => ({ severity, count }));
  }

  @FieldResolver(() => Int, { description: "Schools that exist on the day (школы)." })
  schools(@Root() { region, snapshot }: Statistics): Promise<number> {
    return countSchools(snapshot, region);
  }

  @FieldResolver(() => Int, {
    description: "Schools that are a party to an agreement in force on the day (школы с договором).",
  })
  schoolsWithAgreement(@Root() { region, snapshot }: Statistics): Promise<number> {
    return countSchoolsWithAgreement(snapshot, region);
  }

  @FieldResolver(() => [CoverageType], {
    description:
      "Subjects of a level that have schools under them, by name, with how many of the schools have an agreement (охват).",
  })
  async coverage(
    @Root() { region, snapshot }: Statistics,
    @Arg("by", () => Level, { defaultValue: Level.MUNICIPAL, description: "Of which level (по уровню)." }) by: Level,
  ): Promise<readonly CoverageType[]> {
    const covered = await coverage(snapshot, region, by);
    return covered.map(({ subject, ...counts }) => ({ ...counts, subject: subjectOf(subject, snapshot) }));
  }
}
