import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Extensions,
  Field,
  FieldResolver,
  Float,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from "type-graphql";
import { Act } from "../act/act.type";
import { requireAskedRegions } from "../asked/require-asked.question";
import { Duty } from "../duty/duty.type";
import type { Snapshot } from "../graph/snapshot";
import { LocalDate } from "../moment/local-date";
import { MomentArgs } from "../moment/moment.args";
import { FIRST_DESCRIPTION } from "../pagination/connection.type";
import { checkPageSize } from "../pagination/page";
import type { RequestContext } from "../request/request-context";
import { subjectOf } from "../subject/subject-of.type";
import { Subject } from "../subject/subject.type";
import type { DisciplineArgs, DisciplineRow } from "./discipline.question";
import { discipline, DisciplineBy, DisciplineFigure } from "./discipline.question";

registerEnumType(DisciplineBy, {
  name: "DisciplineBy",
  description: "By whom discipline is counted (по кому).",
  valuesConfig: {
    SUBJECT: { description: "By who has to do it (по исполнителям)." },
    CONTROLLER: { description: "By who controls it (по контролирующим)." },
    ACT: { description: "By the act (по актам)." },
  },
});

registerEnumType(DisciplineFigure, {
  name: "DisciplineFigure",
  description: "What became of a report that was due (показатель дисциплины).",
  valuesConfig: {
    IN_TIME: { description: "It came by its day and is accepted (в срок)." },
    LATE: { description: "It came after its day and is accepted (с опозданием)." },
    OVERDUE: { description: "Its day has passed, and it is not accepted (просрочено)." },
    OPEN: { description: "Its day has not passed, or it came in time and waits (в работе)." },
  },
});

@ArgsType()
class DisciplineArguments extends MomentArgs implements DisciplineArgs {
  @Field(() => DisciplineBy, { description: "By whom it is counted (по кому)." })
  by!: DisciplineBy;

  @Field(() => String, {
    nullable: true,
    description: "Duties of the acts of this region; of all by default (регион).",
  })
  region?: string | null;

  @Field(() => LocalDate, { description: "The first day on which something was due (с)." })
  from!: string;

  @Field(() => LocalDate, { description: "The last day on which something was due, included (по, включительно)." })
  to!: string;

  @Field(() => Int, { defaultValue: 100, description: FIRST_DESCRIPTION })
  first!: number;
}

@ObjectType("DisciplineRow", { description: "Who has done how much in time (исполнительская дисциплина)." })
export class DisciplineRowType {
  constructor(
    readonly row: DisciplineRow,
    readonly snapshot: Snapshot,
  ) {}

  @Field(() => Subject, { nullable: true, description: "Who executes or controls; null by acts (кто)." })
  get subject(): Subject | null {
    return this.row.of.label === "Subject" ? subjectOf(this.row.of, this.snapshot) : null;
  }

  @Field(() => Act, { nullable: true, description: "The act; null unless counted by acts (акт)." })
  get act(): Act | null {
    return this.row.of.label === "Act" ? new Act(this.row.of, this.snapshot) : null;
  }

  @Field(() => Int, { description: "Accepted reports that came by their day (в срок)." })
  get inTime(): number {
    return this.row.figures.IN_TIME.length;
  }

  @Field(() => Int, { description: "Accepted reports that came after it (с опозданием)." })
  get late(): number {
    return this.row.figures.LATE.length;
  }

  @Field(() => Int, { description: "Not accepted after their day (просрочено)." })
  get overdue(): number {
    return this.row.figures.OVERDUE.length;
  }

  @Field(() => Int, { description: "Not due yet, or waiting though they came in time (в работе)." })
  get open(): number {
    return this.row.figures.OPEN.length;
  }

  @Field(() => Int, { description: "How often days of these duties were moved (переносов срока)." })
  get movedDeadlines(): number {
    return this.row.movedDeadlines;
  }

  @Field(() => Float, { nullable: true, description: "In time, of all that is not open; null where all is (доля)." })
  get share(): number | null {
    return this.row.share;
  }
}

@Resolver(() => DisciplineRowType)
export class DisciplineResolver {
  @Extensions({ reads: 1000 })
  @Query(() => [DisciplineRowType], {
    nullable: true,
    description:
      "How many reports that were due came in time, late or not at all, by name (исполнительская дисциплина).",
  })
  async discipline(
    @Args(() => DisciplineArguments) args: DisciplineArguments,
    @Ctx() context: RequestContext,
  ): Promise<readonly DisciplineRowType[]> {
    checkPageSize(args.first);
    const snapshot = await context.snapshot(args);
    const rows = await discipline(snapshot, args);
    if (rows.length === 0) await requireAskedRegions(snapshot, args);
    snapshot.budget.spend(Math.min(rows.length, args.first));
    return rows.slice(0, args.first).map((row) => new DisciplineRowType(row, snapshot));
  }

  @FieldResolver(() => [Duty], { description: "The duties behind a figure, each once (обязанности показателя)." })
  duties(
    @Root() { row, snapshot }: DisciplineRowType,
    @Arg("of", () => DisciplineFigure, { description: "Which figure (показатель)." }) of: DisciplineFigure,
  ): readonly Duty[] {
    const duties = [...new Map(row.figures[of].map((duty) => [duty.id, duty])).values()];
    snapshot.budget.spend(duties.length);
    return duties.map((duty) => new Duty(duty, snapshot));
  }
}
