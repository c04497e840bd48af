import { type Axis, daysBetween, shareOf, yearAxis } from "../../components/axis/axis";
import type { AgreementsQuery } from "../../graphql/generated/operations";
import { daysLater } from "../../moment/day";

export type AgreementLine = NonNullable<AgreementsQuery["agreements"]>["nodes"][number];

/** What ends within so many days wants a new agreement now. */
const SOON_DAYS = 120;
/** The axis shows so many years before and after the day at most. */
const YEARS_AROUND = 5;

/** Whether an agreement that holds ends soon. */
export function endsSoon({ state, validity: { to } }: AgreementLine, day: string): boolean {
  return state === "VALID" && to !== null && daysBetween(day, to) <= SOON_DAYS;
}

/** Those that end soon, then those in force, then to come, then ended; each by its end, one without an end last. */
export function byUrgency(agreements: readonly AgreementLine[], day: string): readonly AgreementLine[] {
  const rank = (agreement: AgreementLine): number => (endsSoon(agreement, day) ? -1 : RANKS[agreement.state]);
  const end = ({ validity: { to } }: AgreementLine): string => to ?? "9999";
  return agreements.toSorted((a, b) => rank(a) - rank(b) || end(a).localeCompare(end(b)));
}

const RANKS = { VALID: 0, NOT_YET: 1, REPEALED_BASIS: 2, UNKNOWN: 3, EXPIRED: 4 } as const;

/** The years of all terms, near the day. */
export function termAxis(agreements: readonly AgreementLine[], day: string): Axis {
  const year = Number(day.slice(0, 4));
  const known = agreements.flatMap(({ validity: { from, to } }) => [from ?? [], to === null ? [] : daysLater(to, -1)]);
  const years = [day, ...known.flat()].map((found) => Number(found.slice(0, 4)));
  const first = Math.max(Math.min(...years), year - YEARS_AROUND);
  const last = Math.min(Math.max(...years), year + YEARS_AROUND);
  return yearAxis(`${first}-01-01`, `${last}-01-01`);
}

/** Where a term lies on the axis, and at which side its end is not known. */
export interface Term {
  readonly left: number;
  readonly width: number;
  readonly fades: "left" | "right" | "both" | null;
}

/** A term on the axis; what is not known runs to the edge, and fades. */
export function termOn({ validity: { from, to } }: AgreementLine, axis: Axis): Term {
  const left = from === null ? 0 : shareOf(from, axis);
  const right = to === null ? 1 : shareOf(to, axis);
  const fades = from === null ? (to === null ? "both" : "left") : to === null ? "right" : null;
  return { left, width: right - left, fades };
}
