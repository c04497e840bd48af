import { ArgsType, Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { dutyLinkState } from "../entity/duty-validity";
import type { Snapshot } from "../graph/snapshot";
import { LinkState } from "../moment/link-state";
import { LocalDate } from "../moment/local-date";
import { Nomination } from "../nomination/nomination.type";
import { connectionType, PageArguments } from "../pagination/connection.type";
import { Report } from "../report/report.type";
import { subjectOf } from "../subject/subject-of.type";
import { Group } from "../subject/subject-kinds.type";
import { Subject } from "../subject/subject.type";
import type { BearerExecution, ExecutedDuty } from "./bearer-execution";
import { bearerExecutions, BearerState } from "./bearer-execution";

registerEnumType(BearerState, {
  name: "BearerState",
  description: "How somebody who bears a duty stands with it (состояние исполнения).",
  valuesConfig: {
    NOT_REPORTED: { description: "No report, or one that was withdrawn (не представлен)." },
    SUBMITTED: { description: "A report waits for a decision (на проверке)." },
    RETURNED: { description: "A report was returned, and no other has followed (возвращён)." },
    ACCEPTED: { description: "A report is accepted (принят)." },
  },
});

@ArgsType()
export class BearerExecutionArguments extends PageArguments {
  @Field(() => [BearerState], { nullable: true, description: "Only those who stand so (состояния)." })
  states?: BearerState[] | null;
}

/** What is shown of somebody's nomination, report and lateness: beside a duty, and in a cell of a consolidated report. */
@ObjectType("BearerExecution", {
  simpleResolvers: true,
  description: "How one of those who bear a duty executes it (исполнение).",
})
export class BearerExecutionType {
  constructor(
    protected readonly execution: BearerExecution,
    protected readonly snapshot: Snapshot,
  ) {}

  @Field(() => Subject, { description: "Who bears it (кто несёт)." })
  get bearer(): Subject {
    return subjectOf(this.execution.bearer, this.snapshot);
  }

  @Field(() => Group, { nullable: true, description: "The group through which it is theirs (через группу)." })
  get via(): Subject | null {
    const { via } = this.execution;
    return via === null ? null : subjectOf(via, this.snapshot);
  }

  @Field(() => Nomination, { nullable: true, description: "Whom they named for it (назначен)." })
  get nomination(): Nomination | null {
    const { nomination } = this.execution;
    return nomination === null ? null : new Nomination(nomination, this.snapshot);
  }

  @Field(() => Report, {
    nullable: true,
    description: "The accepted report, or else the latest that was not withdrawn (доклад).",
  })
  get report(): Report | null {
    const { report } = this.execution;
    return report === null ? null : new Report(report, this.snapshot);
  }

  @Field(() => BearerState, { description: "How they stand with it (состояние)." })
  get state(): BearerState {
    return this.execution.state;
  }

  @Field(() => Int, {
    nullable: true,
    description:
      "Days by which the report came late, or by which its day has passed without one; null where nothing is late (просрочено дней).",
  })
  get daysLate(): number | null {
    return this.execution.daysLate;
  }

  @Field(() => Boolean, {
    description: "Its day has passed, nothing is accepted, and nothing that came in time waits (просрочено).",
  })
  get isOverdue(): boolean {
    return this.execution.isOverdue;
  }
}

export const BearerExecutionConnection = connectionType("BearerExecution", () => BearerExecutionType);

@ObjectType({
  simpleResolvers: true,
  description:
    "How a duty is executed by the day, by those who bear it in an executing role, groups opened (исполнение обязанности).",
})
export class DutyExecution {
  readonly bearersOfDuty: readonly BearerExecution[];

  constructor(
    readonly executed: ExecutedDuty,
    readonly snapshot: Snapshot,
  ) {
    this.bearersOfDuty = bearerExecutions(executed, snapshot.moment.asOf);
  }

  @Field(() => Boolean, { description: "It holds, has a controller, and was not taken off control (на контроле)." })
  get isOnControl(): boolean {
    const { duty, records } = this.executed;
    const holds = dutyLinkState(duty.state, this.snapshot.moment.asOf) === LinkState.VALID;
    return holds && records.controllers.length > 0 && records.offControl === null;
  }

  @Field(() => LocalDate, { nullable: true, description: "The day it was taken off control (снято с контроля)." })
  get takenOffControlOn(): string | null {
    return this.executed.records.offControl?.on ?? null;
  }

  @Field(() => String, { nullable: true, description: "What was said when it was (замечание)." })
  get takenOffControlRemark(): string | null {
    return this.executed.records.offControl?.remark ?? null;
  }

  @Field(() => Int, { description: "Of how many a report is awaited (ожидается)." })
  get expected(): number {
    return this.bearersOfDuty.length;
  }

  @Field(() => Int, { description: "Of them named somebody (назначили исполнителя)." })
  get nominated(): number {
    return this.count(({ nomination }) => nomination !== null);
  }

  @Field(() => Int, { description: "Of their reports wait for a decision (на проверке)." })
  get submitted(): number {
    return this.inState(BearerState.SUBMITTED);
  }

  @Field(() => Int, { description: "Are accepted (принято)." })
  get accepted(): number {
    return this.inState(BearerState.ACCEPTED);
  }

  @Field(() => Int, { description: "Are returned (возвращено)." })
  get returned(): number {
    return this.inState(BearerState.RETURNED);
  }

  @Field(() => Int, { description: "Have not reported (не представлено)." })
  get missing(): number {
    return this.inState(BearerState.NOT_REPORTED);
  }

  @Field(() => Int, { description: "Are overdue (просрочено)." })
  get overdue(): number {
    return this.count(({ isOverdue }) => isOverdue);
  }

  private inState(wanted: BearerState): number {
    return this.count(({ state }) => state === wanted);
  }

  private count(isCounted: (execution: BearerExecution) => boolean): number {
    return this.bearersOfDuty.filter(isCounted).length;
  }
}
