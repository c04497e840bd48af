import { DeadlineKind } from "../../../../entity/duty";
import type { DeadlineEntry } from "../../../documents/act-document";
import type { Values } from "../../rows/table-column";
import { definedFields } from "../../../../collections/defined-fields";
import type { DocumentDraft } from "../../rows/document-draft";
import { dutyColumns } from "./duty-columns";

export const DEADLINE_FIELDS = [
  "deadlineKind",
  "deadlineText",
  "deadlineFrom",
  "due",
  "rrule",
  "plan",
  "thereafter",
] as const;

type Field = (typeof DEADLINE_FIELDS)[number];
type Said = Pick<Values<typeof dutyColumns>, Field>;

/** What a deadline of each kind cannot do without. */
const NEEDS: Readonly<Partial<Record<DeadlineKind, readonly Field[]>>> = {
  [DeadlineKind.DATE]: ["due"],
  [DeadlineKind.PERIOD]: ["deadlineFrom", "due"],
  [DeadlineKind.RECURRING]: ["rrule"],
  [DeadlineKind.BY_PLAN]: ["plan"],
};

/** The deadline that rows say; undefined where they say none, or one that lacks something, which is told of the row. */
export function deadlineOf(said: Said, row: number, draft: DocumentDraft): DeadlineEntry | undefined {
  const kind = said.deadlineKind ?? impliedKind(said);
  if (kind === undefined) return undefined;
  const missing = (NEEDS[kind] ?? []).filter((field) => said[field] === undefined);
  for (const field of missing)
    draft.problem(
      { row, field: "deadlineKind" },
      `expected «${dutyColumns[field].header}» for such a deadline, found nothing`,
    );
  if (missing.length > 0) return undefined;
  const { deadlineText, deadlineFrom, due, rrule, plan, thereafter } = said;
  return { kind, ...definedFields({ text: deadlineText, from: deadlineFrom, due, rrule, plan, thereafter }) };
}

/** Without a kind, a day makes it a DATE, two a PERIOD; words alone are none that can be counted with. */
function impliedKind({ deadlineText, deadlineFrom, due, rrule, plan }: Said): DeadlineKind | undefined {
  if (rrule !== undefined) return DeadlineKind.RECURRING;
  if (due !== undefined) return deadlineFrom === undefined ? DeadlineKind.DATE : DeadlineKind.PERIOD;
  if (plan !== undefined) return DeadlineKind.BY_PLAN;
  return deadlineText === undefined ? undefined : DeadlineKind.NONE;
}
