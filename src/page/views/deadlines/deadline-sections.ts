import { groupBy } from "../../collections/group-by";
import type { DeadlinesQuery } from "../../graphql/generated/operations";

export type DutyLine = NonNullable<DeadlinesQuery["duties"]>["nodes"][number];

/** Late, due on a day to come, always, never. */
export type SectionName = "late" | "ahead" | "always" | "none";

export interface DeadlineSection {
  readonly name: SectionName;
  readonly duties: readonly DutyLine[];
}

const ORDER: readonly SectionName[] = ["late", "ahead", "always", "none"];

/** The duties by what their deadline asks of the reader, each section from the earliest day on; empty ones are left out. */
export function deadlineSections(duties: readonly DutyLine[]): readonly DeadlineSection[] {
  const byName = groupBy(duties, sectionOf);
  return ORDER.flatMap((name) => {
    const own = byName.get(name);
    return own === undefined ? [] : [{ name, duties: own.toSorted((a, b) => compared(dayOf(a), dayOf(b))) }];
  });
}

/** The day that a duty is about: when it was due where it is late, else when it is due next. */
export function dayOf({ status, deadline: { due, nextDue } }: DutyLine): string | null {
  return status === "OVERDUE" ? due : nextDue;
}

/** The duties of a section by the month of their day, as «2026-12»; empty for those without a day. */
export function byMonth(duties: readonly DutyLine[]): ReadonlyMap<string, readonly DutyLine[]> {
  return groupBy(duties, (duty) => dayOf(duty)?.slice(0, 7) ?? "");
}

function sectionOf({ status, deadline }: DutyLine): SectionName {
  if (status === "OVERDUE") return "late";
  if (deadline.nextDue !== null) return "ahead";
  return deadline.kind === "NONE" || deadline.kind === "BY_PLAN" ? "none" : "always";
}

function compared(left: string | null, right: string | null): number {
  return (left ?? "").localeCompare(right ?? "");
}
