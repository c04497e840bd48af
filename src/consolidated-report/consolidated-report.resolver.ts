import { Args, ArgsType, Ctx, Extensions, Field, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { requireAsked } from "../asked/require-asked.question";
import { AFTER_DESCRIPTION, FIRST_DESCRIPTION } from "../pagination/connection.type";
import type { Page, PageArgs } from "../pagination/page";
import { PageRequest, pageOfAll } from "../pagination/page";
import type { RequestContext } from "../request/request-context";
import { consolidatedReport } from "./consolidated-report.question";
import {
  ConsolidatedReportArguments,
  ConsolidatedReportType,
  ConsolidatedRowConnection,
  ConsolidatedRowType,
} from "./consolidated-report.type";

@ArgsType()
class RowsArguments implements PageArgs {
  @Field(() => Int, { defaultValue: 100, description: FIRST_DESCRIPTION })
  first!: number;

  @Field(() => String, { nullable: true, description: AFTER_DESCRIPTION })
  after?: string | null;
}

@Resolver(() => ConsolidatedReportType)
export class ConsolidatedReportResolver {
  @Extensions({ reads: 500 })
  @Query(() => ConsolidatedReportType, {
    nullable: true,
    description: "Who was to do what by an act, a programme or in a region, and how it stands (сводный отчёт).",
  })
  async consolidatedReport(
    @Args(() => ConsolidatedReportArguments) args: ConsolidatedReportArguments,
    @Ctx() context: RequestContext,
  ): Promise<ConsolidatedReportType> {
    const snapshot = await context.snapshot(args);
    const report = await consolidatedReport(snapshot, args);
    // What is named and not there gives an empty report: it is told instead.
    if (report.duties.length === 0) await requireAsked(snapshot, args);
    return new ConsolidatedReportType(report, args, snapshot);
  }

  @FieldResolver(() => ConsolidatedRowConnection, {
    description: "A row for each authority that is awaited, by name; those of which nothing is recorded, too (строки).",
  })
  rows(
    @Root() { report, asked, snapshot }: ConsolidatedReportType,
    @Args(() => RowsArguments) args: RowsArguments,
  ): Page<ConsolidatedRowType> {
    const { act, programme, duties, region } = asked;
    const list = ["consolidated report", act, programme, duties, region];
    return pageOfAll(new PageRequest(args, snapshot, list, 2), snapshot, {
      rows: report.rows,
      sortValues: ({ authority }) => [authority.sortKey, authority.id],
      node: (row) => new ConsolidatedRowType(row, { report, asked }, snapshot),
    });
  }
}
