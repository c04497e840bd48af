import { groupBy } from "../../collections/group-by";
import { definedFields } from "../../collections/defined-fields";
import { RelationKind } from "../../link/link";
import type { LinkFact } from "../../revision/graph-facts";
import { FIRST_DAY, LAST_DAY } from "../../moment/iso-day";
import type { Problem } from "../../problem/problem";
import type { FactEntry } from "./act-document";
import type { DocumentSet, Placed } from "./document-set";
import { placeOf, problemAt } from "./source-document";

/** A relationship that must lead nowhere back, with its days. `until` is the first day on which it no longer holds. */
interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly since: string;
  readonly until: string;
  /** Null for one that the graph holds. */
  readonly at: Pick<Placed<unknown>, "document" | "path"> | null;
}

/**
 * A problem for each circle of superiors, and of groups within groups, that holds on one and the same day: whichever
 * files and tables its entries stand in, and whatever of it is `known` already. `checkEntries` reports what is above or within itself.
 */
export function checkCircles(set: DocumentSet, known: readonly LinkFact[]): readonly Problem[] {
  const superiors = set.placed("subordination").map(({ entry, document, path }) => {
    return arrow([entry.subject, entry.superior], entry, { document, path: [...path, "superior"] });
  });
  return [
    ...problemsOf(withKnown(superiors, known, RelationKind.SUBORDINATE_TO), "nobody to answer to itself"),
    ...problemsOf(withKnown(memberships(set), known, RelationKind.MEMBER_OF), "no group within itself"),
  ];
}

/** The circles that these relationships form on one and the same day, each as the ids of its nodes. */
export function circlesAmong(links: readonly LinkFact[]): readonly (readonly string[])[] {
  const arrows = links.map(({ fromId, toId, validity: { from, to } }) => {
    return arrow([fromId, toId], { valid: definedFields({ from: from ?? undefined, to: to ?? undefined }) }, null);
  });
  return circlesOf(arrows).map((circle) => circle.map(({ from }) => from));
}

/** With what is known and not stated anew. */
function withKnown(stated: readonly Arrow[], known: readonly LinkFact[], relation: RelationKind): readonly Arrow[] {
  const keyOf = ({ from, to, since }: Arrow) => `${from} ${to} ${since}`;
  const keys = new Set(stated.map(keyOf));
  const arrows = known
    .filter((link) => link.relation === relation)
    .map(({ fromId, toId, validity: { from, to } }) => {
      return arrow([fromId, toId], { valid: definedFields({ from: from ?? undefined, to: to ?? undefined }) }, null);
    });
  return [...stated, ...arrows.filter((each) => !keys.has(keyOf(each)))];
}

function memberships(set: DocumentSet): readonly Arrow[] {
  const listed = set.placed("groups").flatMap(({ entry, document, path }) =>
    (entry.members ?? []).map((given, index) => {
      const member = typeof given === "string" ? { subject: given } : given;
      return arrow([member.subject, entry.id], member, { document, path: [...path, "members", index] });
    }),
  );
  const alone = set.placed("memberships").map(({ entry, document, path }) => {
    return arrow([entry.subject, entry.group], entry, { document, path: [...path, "group"] });
  });
  return [...listed, ...alone];
}

function arrow([from, to]: readonly [string, string], { valid }: FactEntry, at: Arrow["at"]): Arrow {
  return { from, to, since: valid?.from ?? FIRST_DAY, until: valid?.to ?? AFTER_ALL_DAYS, at };
}

const AFTER_ALL_DAYS = `${LAST_DAY}~`;

function circlesOf(all: readonly Arrow[]): readonly (readonly Arrow[])[] {
  const left = onCircles(all.filter(({ from, to }) => from !== to));
  const bySubject = groupBy(left, ({ from }) => from);
  const reported = new Set<Arrow>();
  return left.flatMap((first) => {
    const circle = reported.has(first) ? [] : circleFrom(first, bySubject);
    for (const each of circle) reported.add(each);
    return circle.length === 0 ? [] : [circle];
  });
}

/** A circle of known facts alone is no mistake of these documents. */
function problemsOf(arrows: readonly Arrow[], wanted: string): readonly Problem[] {
  return circlesOf(arrows).flatMap((circle) => {
    const last = circle.flatMap(({ at }) => at ?? []).at(-1);
    return last === undefined ? [] : [problemOf(circle, last, wanted)];
  });
}

type Place = NonNullable<Arrow["at"]>;

function problemOf(circle: readonly Arrow[], { document, path }: Place, wanted: string): Problem {
  const names = [...circle.map(({ from }) => from), circle[0]?.from].join(" → ");
  const [kind, places] = placesOf(circle);
  const message = `expected ${wanted}, found a circle in ${kind} ${places.join(", ")}: ${names}; correct one of these ${kind}`;
  return problemAt(document, path, message);
}

/** Rows of a table, lines of a document, or entries of several files. */
function placesOf(circle: readonly Arrow[]): readonly [kind: string, places: readonly (number | string)[]] {
  if (new Set(circle.map(({ at }) => at?.document)).size > 1)
    return [
      "entries",
      [...new Set(circle.map(({ at }) => (at === null ? "the graph" : placeOf(at.document, at.path))))],
    ];
  const positions = circle.flatMap(({ at }) => (at === null ? [] : [at.document.positionOf(at.path)]));
  const isTable = positions.some((position) => "header" in position || "sheet" in position);
  return [isTable ? "rows" : "lines", positions.map(({ line }) => line).sort((a, b) => a - b)];
}

/** The arrows that are left once those that lead nowhere and those that nothing leads to are taken away, again and again. */
function onCircles(arrows: readonly Arrow[]): readonly Arrow[] {
  return withoutDeadEnds(withoutDeadEnds(arrows, "from", "to"), "to", "from");
}

type End = "from" | "to";

/** Taken away one by one: to look at all of them for each would take the square of the time. */
function withoutDeadEnds(arrows: readonly Arrow[], tail: End, head: End): readonly Arrow[] {
  const into = groupBy(arrows, (each) => each[head]);
  const waysOut = new Map<string, number>();
  for (const each of arrows) waysOut.set(each[tail], (waysOut.get(each[tail]) ?? 0) + 1);
  const dead = [...into.keys()].filter((id) => !waysOut.has(id));
  for (let id = dead.pop(); id !== undefined; id = dead.pop())
    for (const each of into.get(id) ?? []) {
      const rest = (waysOut.get(each[tail]) ?? 0) - 1;
      waysOut.set(each[tail], rest);
      if (rest === 0) dead.push(each[tail]);
    }
  return arrows.filter((each) => (waysOut.get(each[head]) ?? 0) > 0);
}

/** An arrow that was gone along, the way that led to it, and the days that all arrows on it share. */
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
