import { monthEnd, monthsLater } from "../../components/axis/axis";
import type { TrendPointFragment } from "../../graphql/generated/operations";

/** What a trend is about. */
export type TrendName = "overdue" | "lost" | "valid" | "covered";

export interface Point {
  readonly day: string;
  readonly count: number;
}

/** The ends of the eleven months before a day, and the day itself. */
export function trendDays(day: string): readonly string[] {
  const before = Array.from({ length: 11 }, (_, index) => monthEnd(monthsLater(day, index - 11)));
  return [...before, day];
}

/** The number of a trend at one of its days. */
export function countAt(name: TrendName, point: TrendPointFragment): number {
  switch (name) {
    case "overdue":
      return point.dutiesByStatus.find(({ status }) => status === "OVERDUE")?.count ?? 0;
    case "lost":
      return point.findingsByRule.find(({ rule }) => rule === "EXPIRED_AGREEMENT")?.count ?? 0;
    case "valid":
      return point.agreementsByState.find(({ state }) => state === "VALID")?.count ?? 0;
    case "covered":
      return point.schoolsWithAgreement;
  }
}

/** Points as the steps of a line in a box: each number holds until the next day. */
export function stepPath(points: readonly Point[], width: number, height: number): string {
  const most = Math.max(1, ...points.map(({ count }) => count));
  const x = (index: number): number => (points.length < 2 ? 0 : (index / (points.length - 1)) * width);
  const y = (count: number): number => height - (count / most) * height;
  return points.map(({ count }, index) => (index === 0 ? `M0 ${y(count)}` : `H${x(index)}V${y(count)}`)).join("");
}

/** «+1», «−2»; null where nothing changed. */
export function changeOf(points: readonly Point[]): string | null {
  const change = (points.at(-1)?.count ?? 0) - (points[0]?.count ?? 0);
  if (change === 0) return null;
  return change > 0 ? `+${change}` : `−${-change}`;
}
