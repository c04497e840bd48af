import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { requireAsked } from "../asked/require-asked.question";
import { BadUserInputError } from "../errors/domain-error";
import { LocalDate } from "../moment/local-date";
import { MomentArgs } from "../moment/moment.args";
import type { RequestContext } from "../request/request-context";
import type { ValuesArgs } from "./indicator-values.question";
import { indicatorsOf, indicatorValues } from "./indicator-values.question";
import { IndicatorRowType } from "./indicator-row.type";
import { Indicator } from "./indicator.type";

@ArgsType()
class IndicatorsArguments extends MomentArgs {
  @Field(() => ID, { nullable: true, description: "Of this act (акт)." })
  act?: string | null;

  @Field(() => ID, { nullable: true, description: "Of this programme (программа)." })
  programme?: string | null;
}

@ArgsType()
class ValuesArguments implements ValuesArgs {
  @Field(() => ID, { nullable: true, description: "This subject and those under it; itself first (в составе кого)." })
  under?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "The first day; from the beginning by default (с)." })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "The last day; that of the moment by default (по)." })
  to?: string | null;
}

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Query(() => [Indicator], { nullable: true, description: "The indicators of an act or a programme (показатели)." })
  async indicators(
    @Args(() => IndicatorsArguments) args: IndicatorsArguments,
    @Ctx() context: RequestContext,
  ): Promise<readonly Indicator[]> {
    const { act, programme } = args;
    const home = act ?? programme;
    if (home == null || (act != null && programme != null))
      throw new BadUserInputError("Name either `act` or `programme`, by its id.", { argument: "act" });
    const snapshot = await context.snapshot(args);
    const found = await indicatorsOf(snapshot, home);
    if (found.length === 0) await requireAsked(snapshot, { act, programme });
    return found.map((indicator) => new Indicator(indicator, snapshot));
  }

  @FieldResolver(() => [IndicatorRowType], {
    description: "Plan and fact of each subject that has one of them, by name (значения).",
  })
  async values(
    @Root() { entity, snapshot }: Indicator,
    @Args(() => ValuesArguments) args: ValuesArguments,
  ): Promise<readonly IndicatorRowType[]> {
    const rows = await indicatorValues(snapshot, entity, args);
    snapshot.budget.spend(rows.length);
    return rows.map((row) => new IndicatorRowType(row, snapshot));
  }
}
