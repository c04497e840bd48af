import type { DeadlineEntry } from "../../importers/documents/act-document";
import { mistakeInRecurrence } from "../../importers/documents/check-recurrence";
import { DeadlineKind } from "../../entity/duty";
import { isIsoDay } from "../../moment/iso-day";
import type { DraftTerm } from "../draft";
import { contentText } from "./content-text";

/** A term as an act document has it. One whose days the words do not tell keeps the words alone, with the kind NONE. */
export function deadlineEntry({ text: written, deadline }: DraftTerm): DeadlineEntry {
  const text = contentText(written);
  const { kind, until, rrule } = deadline;
  if (kind === "BY_PLAN") return { kind: DeadlineKind.BY_PLAN, text, plan: text };
  if (kind === "ONGOING") return { kind: DeadlineKind.ONGOING, text };
  if (rrule !== undefined && mistakeInRecurrence(rrule) === null) return { kind: DeadlineKind.RECURRING, text, rrule };
  return until !== null && isIsoDay(until) ? { ...untilDay(deadline, until), text } : { kind: DeadlineKind.NONE, text };
}

/** A period of which only the last day is known is due on that day. */
function untilDay({ kind, from, then }: DraftTerm["deadline"], due: string): DeadlineEntry {
  if (kind === "PERIOD" && from !== undefined && isIsoDay(from) && from <= due)
    return { kind: DeadlineKind.PERIOD, from, due };
  const isDay = then === undefined || then === "DATE" || then === "PERIOD";
  return { kind: DeadlineKind.DATE, due, ...(isDay ? {} : { thereafter: DeadlineKind[then] }) };
}
