import { groupBy } from "../../../../collections/group-by";
import { addDays, FIRST_DAY, LAST_DAY } from "../../../../moment/iso-day";
import type { DocumentDraft } from "../../rows/document-draft";
import { needed } from "../../rows/table-row";
import type { SubordinationRow } from "./subordination.table";

/** A row as an arrow with its days. `to` is the first day on which it no longer holds. */
interface Arrow {
  readonly row: number;
  readonly from: string;
  readonly to: string;
  readonly since: string;
  readonly until: string;
}

/**
 * Adds a problem for each circle of rows that hold on one and the same day. `checkEntries` reports a subject that
 * answers to itself.
 */
export function reportCycles(rows: readonly SubordinationRow[], draft: DocumentDraft): void {
  const arrows = rows.filter(({ isSound }) => isSound).map(arrowOf);
  const reported = new Set<number>();
  const left = onCircles(arrows.filter(({ from, to }) => from !== to));
  const bySubject = groupBy(left, ({ from }) => from);
  for (const first of left) {
    if (reported.has(first.row)) continue;
    const circle = circleFrom(first, bySubject);
    for (const { row } of circle) reported.add(row);
    const last = circle.at(-1);
    if (last !== undefined) draft.problem({ row: last.row, field: "superior" }, message(circle));
  }
}

function message(circle: readonly Arrow[]): string {
  const rows = circle.map(({ row }) => row).sort((a, b) => a - b);
  const names = [...circle.map(({ from }) => from), circle[0]?.from].join(" → ");
  return `expected nobody to answer to itself, found a circle in rows ${rows.join(", ")}: ${names}; correct one of these rows`;
}

function arrowOf(row: SubordinationRow): Arrow {
  const { from = FIRST_DAY, lastDay, to } = row.values;
  const until = to ?? addDays(lastDay ?? LAST_DAY, 1);
  return { row: row.row, from: needed(row, "subject").id, to: needed(row, "superior").id, since: from, until };
}

/**
 * The arrows that are left once those that nothing leads to and those that lead nowhere are taken away, again and
 * again.
 */
function onCircles(arrows: readonly Arrow[]): readonly Arrow[] {
  const sources = new Set(arrows.map(({ from }) => from));
  const targets = new Set(arrows.map(({ to }) => to));
  const left = arrows.filter(({ from, to }) => targets.has(from) && sources.has(to));
  return left.length === arrows.length ? left : onCircles(left);
}

/** A row that was gone along, the way that led to it, and the days that all rows on it share. */
interface Way {
  readonly arrow: Arrow;
  readonly before: Way | null;
  readonly since: string;
  readonly until: string;
}

/**
 * The arrows of a circle that begins with this arrow and has a day on which all of them hold. Empty where there is
 * none.
 */
function circleFrom(first: Arrow, bySubject: ReadonlyMap<string, readonly Arrow[]>): readonly Arrow[] {
  const seen = new Set<string>();
  const ways: Way[] = [{ arrow: first, before: null, since: first.since, until: first.until }];
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    if (way.arrow.to === first.from) return arrowsOf(way);
    if (seen.has(way.arrow.to)) continue;
    seen.add(way.arrow.to);
    for (const next of bySubject.get(way.arrow.to) ?? []) {
      const [since, until] = [laterOf(way.since, next.since), earlierOf(way.until, next.until)];
      if (since < until) ways.push({ arrow: next, before: way, since, until });
    }
  }
  return [];
}

function arrowsOf(last: Way): readonly Arrow[] {
  const arrows: Arrow[] = [];
  for (let way: Way | null = last; way !== null; way = way.before) arrows.push(way.arrow);
  return arrows.reverse();
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}

function earlierOf(a: string, b: string): string {
  return a < b ? a : b;
}
