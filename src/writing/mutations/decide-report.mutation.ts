import { entityLoader } from "../../entity/entity.loader";
import { ReportState } from "../../entity/report";
import type { IsoDay } from "../../moment/iso-day";
import type { WriteAction } from "../../rights/may-write";
import { checkLines } from "../check-texts";
import type { Draft } from "../draft";
import { named } from "../draft";
import { refuseFuture } from "../facts/execution";
import { changedFrom, entityWith, statesOf } from "../facts/states";
import type { WriteInput } from "../write-input";
import type { Mutation, WritePlan } from "../write.service";

export interface DecideReportInput extends WriteInput {
  readonly report: string;
  readonly on: IsoDay;
  readonly remark?: string | null;
}

/** A controller accepts a report: the duty counts as done by whoever reported. */
export const acceptReport = decisionOf("acceptReport", ReportState.ACCEPTED);

/** A controller returns a report, and says why; another one has to follow. */
export const returnReport = decisionOf("returnReport", ReportState.RETURNED);

/** Whoever reported takes the report back before it is decided on. */
export const withdrawReport = decisionOf("withdrawReport", ReportState.WITHDRAWN);

function decisionOf(action: WriteAction, reportState: ReportState): Mutation<DecideReportInput> {
  const isOwn = reportState === ReportState.WITHDRAWN;
  const names = async ({ report: id }: DecideReportInput, draft: Draft) => {
    const report = await entityLoader(draft.snapshot()).load(id);
    if (report?.label !== "Report") return [];
    return [isOwn ? report.state.bearer : report.state.duty];
  };
  return { action, names, compose: (draft, input) => decided(draft, reportState, input) };
}

async function decided(draft: Draft, reportState: ReportState, input: DecideReportInput): Promise<WritePlan | null> {
  const { on, remark = null } = input;
  refuseFuture(draft, on);
  checkLines(draft, "remark", remark);
  if (reportState === ReportState.RETURNED && remark === null)
    draft.refuse(
      "remark",
      "EMPTY",
      "`remark` is empty: say what has to be put right before the report is submitted again.",
    );
  const report = await draft.node("Report", "report", input.report);
  if (report === null) return null;
  const { duty, bearer, submittedOn, submittedBy } = report.state;
  if (on < submittedOn)
    draft.refuse(
      "on",
      "DAYS_OUT_OF_ORDER",
      `${named(report)} was submitted after ${on}: give that day or a later one.`,
    );
  const states = await statesOf(draft, report);
  const last = states.at(-1)?.properties.reportState;
  if (last !== ReportState.SUBMITTED)
    draft.refuse("report", "ALREADY", `${named(report)} is ${last} already: a new report has to be submitted first.`);
  const changed = changedFrom(states, on, { reportState, remark: remark?.trim() ?? null });
  const isOwn = reportState === ReportState.WITHDRAWN;
  return {
    node: report.id,
    about: isOwn ? [bearer, report.id, duty] : [duty, report.id, bearer],
    ...(!isOwn && { report: { bearer, submittedBy } }),
    facts: { entities: [entityWith(report, changed)] },
  };
}
