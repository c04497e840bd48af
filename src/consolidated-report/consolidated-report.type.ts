import { ArgsType, Field, ID, Int, ObjectType } from "type-graphql";
import { Duty } from "../duty/duty.type";
import { BearerState } from "../execution/bearer-execution";
import { BearerExecutionType } from "../execution/execution.type";
import type { Snapshot } from "../graph/snapshot";
import { IndicatorRowType } from "../indicator/indicator-row.type";
import { MomentArgs } from "../moment/moment.args";
import { Nomination } from "../nomination/nomination.type";
import { connectionType } from "../pagination/connection.type";
import { Report } from "../report/report.type";
import { subjectOf } from "../subject/subject-of.type";
import { Subject } from "../subject/subject.type";
import type {
  ConsolidatedCell,
  ConsolidatedReport,
  ConsolidatedReportArgs,
  ConsolidatedRow,
  ConsolidatedTotal,
} from "./consolidated-report.question";
import { indicatorsOfReport } from "./consolidated-report.question";

@ArgsType()
export class ConsolidatedReportArguments extends MomentArgs implements ConsolidatedReportArgs {
  @Field(() => ID, { nullable: true, description: "Of the duties of this act (акт)." })
  act?: string | null;

  @Field(() => ID, { nullable: true, description: "Of the duties under this programme (программа)." })
  programme?: string | null;

  @Field(() => [ID], { nullable: true, description: "Of these duties (обязанности)." })
  duties?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Authorities of this region; without the others, the duties of its acts (регион).",
  })
  region?: string | null;
}

@ObjectType("ConsolidatedCell", {
  simpleResolvers: true,
  description: "How an authority stands with a duty: what a cell of the report shows (ячейка сводного отчёта).",
})
export class ConsolidatedCellType {
  private readonly shown: BearerExecutionType;

  constructor(
    private readonly cell: ConsolidatedCell,
    private readonly snapshot: Snapshot,
  ) {
    this.shown = new BearerExecutionType(cell.execution, snapshot);
  }

  @Field(() => ID, { description: "Id of the duty (обязанность)." })
  get duty(): string {
    return this.cell.duty.id;
  }

  @Field(() => Nomination, { nullable: true, description: "Whom the authority named for it (назначен)." })
  get nomination(): Nomination | null {
    return this.shown.nomination;
  }

  @Field(() => Report, { nullable: true, description: "The accepted report, or else the latest (доклад)." })
  get report(): Report | null {
    return this.shown.report;
  }

  @Field(() => BearerState, { description: "How the authority stands with it (состояние)." })
  get state(): BearerState {
    return this.shown.state;
  }

  @Field(() => Int, { nullable: true, description: "Days late; null where nothing is (просрочено дней)." })
  get daysLate(): number | null {
    return this.shown.daysLate;
  }

  @Field(() => Boolean, { description: "Whether it is overdue (просрочено)." })
  get isOverdue(): boolean {
    return this.shown.isOverdue;
  }
}

@ObjectType("ConsolidatedRow", { simpleResolvers: true, description: "An authority and its duties (строка отчёта)." })
export class ConsolidatedRowType {
  constructor(
    private readonly row: ConsolidatedRow,
    private readonly of: Pick<ConsolidatedReportType, "report" | "asked">,
    private readonly snapshot: Snapshot,
  ) {}

  @Field(() => [IndicatorRowType], {
    description: "Plan and fact of the indicators of its acts, or of the programme that is asked for (показатели).",
  })
  get indicators(): Promise<readonly IndicatorRowType[]> {
    const { report, asked } = this.of;
    return indicatorsOfReport(this.snapshot, report, asked).then((all) => {
      const rows = all.get(this.row.authority.id) ?? [];
      this.snapshot.budget.spend(rows.length);
      return rows.map((row) => new IndicatorRowType(row, this.snapshot));
    });
  }

  @Field(() => Subject, { description: "The authority (орган, организация)." })
  get authority(): Subject {
    return subjectOf(this.row.authority, this.snapshot);
  }

  @Field(() => [ConsolidatedCellType], {
    description: "A cell for each duty that it has to do, in the order of `duties` (ячейки).",
  })
  get cells(): readonly ConsolidatedCellType[] {
    this.snapshot.budget.spend(this.row.cells.length);
    return this.row.cells.map((cell) => new ConsolidatedCellType(cell, this.snapshot));
  }
}

@ObjectType("ConsolidatedTotal", { simpleResolvers: true, description: "The foot of a column (итог по обязанности)." })
export class ConsolidatedTotalType {
  constructor(private readonly total: ConsolidatedTotal) {}

  @Field(() => ID, { description: "Id of the duty (обязанность)." })
  get duty(): string {
    return this.total.duty.id;
  }

  @Field(() => Int, { description: "Of how many a report is awaited (ожидается)." })
  get expected(): number {
    return this.total.expected;
  }

  @Field(() => Int, { description: "Named somebody (назначили исполнителя)." })
  get nominated(): number {
    return this.total.nominated;
  }

  @Field(() => Int, { description: "Reports that wait for a decision (на проверке)." })
  get submitted(): number {
    return this.total.submitted;
  }

  @Field(() => Int, { description: "Accepted reports (принято)." })
  get accepted(): number {
    return this.total.accepted;
  }

  @Field(() => Int, { description: "Returned reports (возвращено)." })
  get returned(): number {
    return this.total.returned;
  }

  @Field(() => Int, { description: "Have not reported (не представлено)." })
  get missing(): number {
    return this.total.missing;
  }

  @Field(() => Int, { description: "Are overdue (просрочено)." })
  get overdue(): number {
    return this.total.overdue;
  }
}

export const ConsolidatedRowConnection = connectionType("ConsolidatedRow", () => ConsolidatedRowType);

@ObjectType("ConsolidatedReport", {
  simpleResolvers: true,
  description: "Who was to do what, who was named, has reported, and what became of it (сводный отчёт).",
})
export class ConsolidatedReportType {
  constructor(
    readonly report: ConsolidatedReport,
    readonly asked: ConsolidatedReportArgs,
    readonly snapshot: Snapshot,
  ) {}

  @Field(() => [Duty], { description: "Its columns, by act and clause: duties that somebody executes (обязанности)." })
  get duties(): readonly Duty[] {
    this.snapshot.budget.spend(this.report.duties.length);
    return this.report.duties.map(({ duty }) => new Duty(duty, this.snapshot));
  }

  @Field(() => [ConsolidatedTotalType], { description: "The foot of each column, of all rows (итоги)." })
  get totals(): readonly ConsolidatedTotalType[] {
    this.snapshot.budget.spend(this.report.totals.length);
    return this.report.totals.map((total) => new ConsolidatedTotalType(total));
  }

  @Field(() => Boolean, { description: "Whether there are more duties than it shows (показано не всё)." })
  get isPartial(): boolean {
    return this.report.isPartial;
  }
}
