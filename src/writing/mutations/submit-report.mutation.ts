import { DeadlineKind } from "../../entity/duty";
import { dueDays, nextDue } from "../../entity/duty-status";
import type { DutyEntity, IndicatorEntity } from "../../entity/entity";
import { lastOccurrence } from "../../entity/recurrence";
import type { Evidence } from "../../entity/report";
import { evidenceText, ReportState } from "../../entity/report";
import { regionPrefix } from "../../importers/tables/kinds/new-id";
import { RelationKind } from "../../link/link";
import type { IsoDay } from "../../moment/iso-day";
import { linkFact, nodeFact, stateFact } from "../../revision/fact";
import { checkLines, checkName } from "../check-texts";
import type { Draft } from "../draft";
import { named } from "../draft";
import type { Executing } from "../facts/execution";
import { executingOn, refuseFuture } from "../facts/execution";
import { linksOutOf } from "../facts/links";
import type { WriteInput } from "../write-input";
import type { Mutation, WritePlan } from "../write.service";

export interface SubmitReportInput extends WriteInput {
  readonly duty: string;
  readonly bearer: string;
  /** Which of its days, where the duty is due again and again. */
  readonly due?: IsoDay | null;
  readonly text: string;
  readonly indicators?: readonly { readonly indicator: string; readonly value: number }[] | null;
  readonly evidence?: readonly EvidenceInput[] | null;
  readonly on: IsoDay;
}

interface EvidenceInput {
  readonly title: string;
  readonly sha256?: string | null;
  readonly url?: string | null;
}

const MOST_PARTS = 100;
const SHA256 = /^[0-9a-f]{64}$/i;
const ADDRESS = /^https?:\/\/\S{1,1990}$/i;

/** Somebody who bears a duty reports on it. */
export const submitReport: Mutation<SubmitReportInput> = {
  action: "submitReport",
  names: ({ bearer }) => [bearer],
  compose,
};

async function compose(draft: Draft, input: SubmitReportInput): Promise<WritePlan | null> {
  const { on } = input;
  refuseFuture(draft, on);
  checkLines(draft, "text", input.text);
  const evidence = evidenceIn(draft, input.evidence ?? []);
  const executing = await executingOn(draft, { duty: input.duty, bearer: input.bearer, on }, "bearer");
  if (executing === null) return null;
  const { duty, bearer, records } = executing;
  const due = dayOf(draft, duty, input);
  refuseRepeated(draft, executing, due);
  const values = await valuesIn(draft, duty, input);
  if (draft.problems.length > 0) return null;
  const before = records.reports.filter(({ state }) => state.bearer === bearer.id).length;
  const parts = [regionPrefix(bearer.state.region), "report", duty.id, bearer.id, on, String(before + 1)];
  const id = await draft.freshId(parts);
  const { region } = bearer.state;
  const state = stateFact(
    "Report",
    {
      ...{ duty: duty.id, bearer: bearer.id, due, submittedOn: on, text: input.text.trim() },
      ...{ evidence: evidence.map(evidenceText), submittedBy: draft.writer, region, source: draft.source },
    },
    { from: on, to: null },
  );
  const measured = values.map(({ id: indicator, value }) =>
    linkFact(RelationKind.MEASURES, id, indicator, { value, source: draft.source }),
  );
  return {
    node: id,
    about: [bearer.id, duty.id],
    facts: {
      entities: [nodeFact("Report", id, [state])],
      links: [linkFact(RelationKind.EXECUTION_OF, id, duty.id, { source: draft.source }), ...measured],
    },
  };
}

/** The day on which it is due; a problem where a duty that is due again and again is not due on it. */
function dayOf(draft: Draft, { state }: DutyEntity, { due = null, on }: SubmitReportInput): IsoDay | null {
  if (state.deadlineKind !== DeadlineKind.RECURRING) {
    if (due !== null && due !== state.due)
      draft.refuse("due", "NOT_SO", `The duty is not due on ${due}: leave \`due\` out, as it is due once.`);
    return state.due;
  }
  const near = [lastOccurrence(state, on), nextDue(state, on)].filter((day) => day !== null).join(", ");
  if (due === null)
    draft.refuse(
      "due",
      "EMPTY",
      `\`due\` is empty, and the duty is due again and again: give the day, such as ${near}.`,
    );
  else if (dueDays(state, due, due, 1).length === 0)
    draft.refuse("due", "NOT_SO", `The duty is not due on ${due}: give one of its days, such as ${near}.`);
  return due;
}

/** Who has a report that waits, or one that is accepted, needs no other. */
function refuseRepeated(draft: Draft, { duty, bearer, records }: Executing, due: IsoDay | null): void {
  const isRecurring = duty.state.deadlineKind === DeadlineKind.RECURRING;
  const open = records.reports.find(({ state }) => {
    const isSame = state.bearer === bearer.id && (!isRecurring || state.due === due);
    return isSame && [ReportState.SUBMITTED, ReportState.ACCEPTED].includes(state.reportState);
  });
  if (open === undefined) return;
  const message = `${named(open)} is ${open.state.reportState} already: withdraw it before you submit another, or wait until it is returned.`;
  draft.refuse("duty", "ALREADY", message);
}

function evidenceIn(draft: Draft, given: readonly EvidenceInput[]): readonly Evidence[] {
  refuseTooMany(draft, "evidence", given.length);
  return given.map(({ title, sha256 = null, url = null }, place) => {
    const at = (name: string) => ["evidence", String(place), name];
    checkName(draft, `evidence.${place}.title`, title);
    if (sha256 !== null && !SHA256.test(sha256))
      draft.refuse(
        at("sha256"),
        "NOT_A_TEXT",
        "`sha256` is 64 hexadecimal digits: copy it from the tool that made it.",
      );
    if (url !== null && !ADDRESS.test(url))
      draft.refuse(at("url"), "NOT_A_TEXT", "`url` begins with https:// or http://, and holds no spaces: correct it.");
    return { title: title.trim(), sha256: sha256?.toLowerCase() ?? null, url };
  });
}

async function valuesIn(
  draft: Draft,
  duty: DutyEntity,
  { indicators, on }: SubmitReportInput,
): Promise<readonly { readonly id: string; readonly value: number }[]> {
  const given = indicators ?? [];
  refuseTooMany(draft, "indicators", given.length);
  const field = (place: number) => ["indicators", String(place), "indicator"];
  const asked = given.map(({ indicator: id }, place) => ({ id, field: field(place) }));
  const found = (await draft.nodes("Indicator", asked, on)).filter((each) => each !== null);
  await refuseForeign(draft, duty, { found, given });
  const ids = given.map(({ indicator }) => indicator);
  for (const [place, id] of ids.entries())
    if (ids.indexOf(id) < place)
      draft.refuse(
        field(place),
        "ALREADY",
        `The indicator ${id.slice(0, 60)} has a value above already: leave one out.`,
      );
  return given.map(({ indicator: id, value }) => ({ id, value }));
}

/** An indicator belongs to the act of the duty, or to a programme that the duty is under. */
async function refuseForeign(
  draft: Draft,
  duty: DutyEntity,
  { found, given }: { readonly found: readonly IndicatorEntity[]; readonly given: readonly { indicator: string }[] },
): Promise<void> {
  if (found.length === 0) return;
  const under = (await linksOutOf(draft, [duty.id, ...found.map(({ id }) => id)])).filter(
    ({ relation }) => relation === RelationKind.UNDER,
  );
  const homes = new Set([duty.state.act, ...under.filter(({ fromId }) => fromId === duty.id).map(({ toId }) => toId)]);
  for (const indicator of found) {
    if (under.some(({ fromId, toId }) => fromId === indicator.id && homes.has(toId))) continue;
    const place = given.findIndex(({ indicator: id }) => id === indicator.id);
    draft.refuse(
      ["indicators", String(place), "indicator"],
      "NOT_SO",
      `${named(indicator)} is no indicator of the duty's act or of its programmes: \`indicators\` tells these.`,
    );
  }
}

function refuseTooMany(draft: Draft, field: string, count: number): void {
  if (count > MOST_PARTS)
    draft.refuse(field, "TOO_MANY", `\`${field}\` has ${count}, and ${MOST_PARTS} is the most: leave some out.`);
}
