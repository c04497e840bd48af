import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../request/request-context";
import {
  ControlInputType,
  DecideReportInputType,
  NominateExecutorInputType,
  PlanIndicatorInputType,
  SubmitReportInputType,
} from "./execution.input";
import { IndicatorPayload, NominationPayload, ReportPayload } from "./execution.payloads.type";
import { putOnControl, takeOffControl } from "./mutations/control.mutation";
import { acceptReport, returnReport, withdrawReport } from "./mutations/decide-report.mutation";
import { nominateExecutor } from "./mutations/nominate-executor.mutation";
import { planIndicator } from "./mutations/plan-indicator.mutation";
import { submitReport } from "./mutations/submit-report.mutation";
import { DutyPayload } from "./payloads.type";
import { INPUT } from "./write.input";
import { written } from "./written.type";

@Resolver()
export class ExecutionWritingResolver {
  @Mutation(() => NominationPayload, {
    nullable: true,
    description:
      "An authority names who does a duty, from a day on; whom it named before is so up to that day (назначить исполнителя).",
  })
  nominateExecutor(
    @Arg("input", () => NominateExecutorInputType, { description: INPUT }) input: NominateExecutorInputType,
    @Ctx() context: RequestContext,
  ): Promise<NominationPayload> {
    return written(context, nominateExecutor, input, NominationPayload);
  }

  @Mutation(() => ReportPayload, {
    nullable: true,
    description: "Somebody who bears a duty reports on it (представить доклад).",
  })
  submitReport(
    @Arg("input", () => SubmitReportInputType, { description: INPUT }) input: SubmitReportInputType,
    @Ctx() context: RequestContext,
  ): Promise<ReportPayload> {
    return written(context, submitReport, input, ReportPayload);
  }

  @Mutation(() => ReportPayload, {
    nullable: true,
    description: "A controller of the duty accepts a report; nobody accepts one of their own (принять доклад).",
  })
  acceptReport(
    @Arg("input", () => DecideReportInputType, { description: INPUT }) input: DecideReportInputType,
    @Ctx() context: RequestContext,
  ): Promise<ReportPayload> {
    return written(context, acceptReport, input, ReportPayload);
  }

  @Mutation(() => ReportPayload, {
    nullable: true,
    description: "A controller of the duty returns a report, and says why; another one has to follow (вернуть доклад).",
  })
  returnReport(
    @Arg("input", () => DecideReportInputType, { description: INPUT }) input: DecideReportInputType,
    @Ctx() context: RequestContext,
  ): Promise<ReportPayload> {
    return written(context, returnReport, input, ReportPayload);
  }

  @Mutation(() => ReportPayload, {
    nullable: true,
    description: "Who reported takes the report back before it is decided on (отозвать доклад).",
  })
  withdrawReport(
    @Arg("input", () => DecideReportInputType, { description: INPUT }) input: DecideReportInputType,
    @Ctx() context: RequestContext,
  ): Promise<ReportPayload> {
    return written(context, withdrawReport, input, ReportPayload);
  }

  @Mutation(() => DutyPayload, {
    nullable: true,
    description: "A controller takes a duty off control: from the day on it counts as done (снять с контроля).",
  })
  takeOffControl(
    @Arg("input", () => ControlInputType, { description: INPUT }) input: ControlInputType,
    @Ctx() context: RequestContext,
  ): Promise<DutyPayload> {
    return written(context, takeOffControl, input, DutyPayload);
  }

  @Mutation(() => DutyPayload, {
    nullable: true,
    description: "A controller puts a duty on control again (вернуть на контроль).",
  })
  putOnControl(
    @Arg("input", () => ControlInputType, { description: INPUT }) input: ControlInputType,
    @Ctx() context: RequestContext,
  ): Promise<DutyPayload> {
    return written(context, putOnControl, input, DutyPayload);
  }

  @Mutation(() => IndicatorPayload, {
    nullable: true,
    description:
      "What an indicator is to be for a subject in a period; another value for the same period corrects the former (запланировать показатель).",
  })
  planIndicator(
    @Arg("input", () => PlanIndicatorInputType, { description: INPUT }) input: PlanIndicatorInputType,
    @Ctx() context: RequestContext,
  ): Promise<IndicatorPayload> {
    return written(context, planIndicator, input, IndicatorPayload);
  }
}
