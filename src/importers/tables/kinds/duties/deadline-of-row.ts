import { DEADLINE_FIELDS, DeadlineKind } from "../../../../entity/duty";
import type { FieldsInTables } from "../../../../entity/field";
import type { DeadlineEntry } from "../../../documents/act-document";
import type { Values } from "../../rows/table-column";
import { entryOf } from "../../../documents/entry";
import type { DocumentDraft } from "../../rows/document-draft";
import type { DutyRow } from "./duty-columns";
import { dutyColumns } from "./duty-columns";

type Field = keyof FieldsInTables<typeof DEADLINE_FIELDS>;
type Said = Pick<Values<typeof dutyColumns>, Field>;

/** Fields that a deadline of each kind needs. */
const NEEDS: Readonly<Partial<Record<DeadlineKind, readonly Field[]>>> = {
  [DeadlineKind.DATE]: ["due"],
  [DeadlineKind.PERIOD]: ["deadlineFrom", "due"],
  [DeadlineKind.RECURRING]: ["rrule"],
  [DeadlineKind.BY_PLAN]: ["plan"],
};

/** The deadline that the rows of a duty state; undefined where they state none. One that lacks a field is a problem of `row`. */
export function deadlineOf(
  said: Said,
  { row, mistaken }: Pick<DutyRow, "row" | "mistaken">,
  draft: DocumentDraft,
): DeadlineEntry | undefined {
  const kind = said.deadlineKind ?? impliedKind(said);
  if (kind === undefined) return undefined;
  const missing = (NEEDS[kind] ?? []).filter((field) => said[field] === undefined && !mistaken.has(field));
  for (const field of missing)
    draft.problem(
      { row, field: "deadlineKind" },
      `expected «${dutyColumns[field].header}» for such a deadline, found nothing`,
    );
  if (missing.length > 0 || Object.keys(DEADLINE_FIELDS).some((field) => mistaken.has(field))) return undefined;
  return entryOf(DEADLINE_FIELDS, { ...said, deadlineKind: kind }).deadline;
}

/** The kind of a deadline whose rows name none: one day makes a DATE, two days a PERIOD, words alone NONE. */
function impliedKind({ deadlineText, deadlineFrom, due, rrule, plan }: Said): DeadlineKind | undefined {
  if (rrule !== undefined) return DeadlineKind.RECURRING;
  if (due !== undefined) return deadlineFrom === undefined ? DeadlineKind.DATE : DeadlineKind.PERIOD;
  if (plan !== undefined) return DeadlineKind.BY_PLAN;
  return deadlineText === undefined ? undefined : DeadlineKind.NONE;
}
