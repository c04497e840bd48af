import type { DutyEntity, SubjectEntity } from "../../entity/entity";
import type { DutyRecords } from "../../execution/duty-records.question";
import { dutyRecordsLoader } from "../../execution/duty-records.question";
import type { IsoDay } from "../../moment/iso-day";
import type { Draft } from "../draft";
import { named } from "../draft";
import { subjectOn } from "./subjects";

/** A duty, one of those who have to do it on a day, and what is recorded of that. */
export interface Executing {
  readonly duty: DutyEntity;
  readonly bearer: SubjectEntity;
  readonly records: DutyRecords;
}

/**
 * The duty and the bearer that an input names; null, with a problem, where one of them is not there on the day, or does not
 * have to do the other. `field`: what the input calls the bearer. Cost: three queries, and one a level of groups.
 */
export async function executingOn(
  draft: Draft,
  asked: { readonly duty: string; readonly bearer: string; readonly on: IsoDay },
  field: string,
): Promise<Executing | null> {
  const { on } = asked;
  const duty = await draft.node("Duty", "duty", asked.duty, on);
  const bearer = await subjectOn(draft, field, { id: asked.bearer, on });
  if (duty === null || bearer === null) return null;
  const records = await dutyRecordsLoader(draft.snapshot(on)).load(duty.id);
  if (records.expected.some((expected) => expected.bearer.id === bearer.id)) return { duty, bearer, records };
  draft.refuse(
    field,
    "NOT_SO",
    `${named(bearer)} does not have to do the duty on ${on}: give one of its \`bearers\`, or assign the duty first.`,
  );
  return null;
}

/** A problem where something is said to have been done on a day that has not come. */
export function refuseFuture(draft: Draft, on: IsoDay): void {
  if (on > draft.today)
    draft.refuse("on", "DAYS_OUT_OF_ORDER", `\`on\` is ${on}, and today is ${draft.today}: give a day that has come.`);
}
