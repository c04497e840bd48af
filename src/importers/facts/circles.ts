import { groupBy } from "../../collections/group-by";

/** A fact between two nodes with its days. `until` is the first day on which it no longer holds. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly since: string;
  readonly until: string;
}

/** Circles of arrows that hold on one and the same day, each arrow in one circle at most. */
export function circlesIn<A extends Arrow>(arrows: readonly A[]): readonly (readonly A[])[] {
  const left = onCircles(arrows.filter(({ from, to }) => from !== to));
  const bySubject = groupBy(left, ({ from }) => from);
  const seen = new Set<A>();
  return left.flatMap((first) => {
    const circle = seen.has(first) ? [] : circleFrom(first, bySubject);
    for (const arrow of circle) seen.add(arrow);
    return circle.length === 0 ? [] : [circle];
  });
}

/**
 * The arrows that are left once those that nothing leads to and those that lead nowhere are taken away, again and
 * again.
 */
function onCircles<A extends Arrow>(arrows: readonly A[]): readonly A[] {
  const sources = new Set(arrows.map(({ from }) => from));
  const targets = new Set(arrows.map(({ to }) => to));
  const left = arrows.filter(({ from, to }) => targets.has(from) && sources.has(to));
  return left.length === arrows.length ? left : onCircles(left);
}

/** An arrow that was gone along, the way that led to it, and the days that all arrows on it share. */
interface Way<A> {
  readonly arrow: A;
  readonly before: Way<A> | null;
  readonly since: string;
  readonly until: string;
}

/**
 * The arrows of a circle that begins with this arrow and has a day on which all of them hold. Empty where there is
 * none.
 */
function circleFrom<A extends Arrow>(first: A, bySubject: ReadonlyMap<string, readonly A[]>): readonly A[] {
  const seen = new Set<string>();
  const ways: Way<A>[] = [{ arrow: first, before: null, since: first.since, until: first.until }];
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

function arrowsOf<A>(last: Way<A>): readonly A[] {
  const arrows: A[] = [];
  for (let way: Way<A> | null = last; way !== null; way = way.before) arrows.push(way.arrow);
  return arrows.reverse();
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}

function earlierOf(a: string, b: string): string {
  return a < b ? a : b;
}
