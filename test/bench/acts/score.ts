import type { ScoredProvision } from "./truth";

/** What was found of a field: right, wrong and missed. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export const FIELDS = ["provisions", "type", "who", "by when", "head"] as const;
export type Field = (typeof FIELDS)[number];
export type Score = Readonly<Record<Field, Tally>>;

/** What is scored of an act. */
export interface Scored {
  readonly act: { readonly number: string | null; readonly date: string | null };
  readonly provisions: readonly ScoredProvision[];
}

/** Stems that two names share, of all they have, above which they are of one. */
const SAME_NAME = 0.6;
const STEM = 5;

/** A provision that is not there. */
const NOTHING: ScoredProvision = {
  number: null,
  text: "",
  type: "",
  deadline: { kind: null, until: null },
  responsible: [],
};

export function newScore(): Score {
  const none = (): Tally => ({ right: 0, wrong: 0, missed: 0 });
  return { provisions: none(), type: none(), who: none(), "by when": none(), head: none() };
}

/** Adds how a draft fares against what is right. Provisions are paired by number and beginning, then by their words. */
export function addScore(score: Score, draft: Scored, truth: Scored): void {
  const pairs = pairsOf(draft.provisions, truth.provisions);
  add(score.provisions, pairs.length, draft.provisions.length, truth.provisions.length);
  for (const [found, right] of pairs) add(score.type, Number(found.type === right.type), 1, 1);
  for (const right of truth.provisions) addProvision(score, pairs.find(([, other]) => other === right)?.[0], right);
  for (const found of draft.provisions.filter((each) => !pairs.some(([other]) => other === each)))
    addProvision(score, found, undefined);
  for (const field of ["number", "date"] as const) addHead(score, draft.act[field], truth.act[field]);
}

function addProvision(score: Score, found: ScoredProvision = NOTHING, right: ScoredProvision = NOTHING): void {
  const [named, wanted] = [found.responsible, right.responsible];
  add(score.who, pair(named, wanted, isSameName).length, named.length, wanted.length);
  const [term, due] = [found.deadline, right.deadline];
  const isRight = isTerm(term) && term.kind === due.kind && term.until === due.until;
  add(score["by when"], Number(isRight), Number(isTerm(term)), Number(isTerm(due)));
}

function isTerm(term: ScoredProvision["deadline"]): boolean {
  return term.kind !== null && term.kind !== "NONE";
}

function addHead(score: Score, found: string | null, right: string | null): void {
  add(
    score.head,
    Number(right !== null && fold(found) === fold(right)),
    Number(found !== null),
    Number(right !== null),
  );
}

function add(tally: Tally, right: number, found: number, wanted: number): void {
  tally.right += right;
  tally.wrong += found - right;
  tally.missed += wanted - right;
}

type Pair = readonly [found: ScoredProvision, right: ScoredProvision];

function pairsOf(found: readonly ScoredProvision[], right: readonly ScoredProvision[]): readonly Pair[] {
  const numbered = pair(found, right, (a, b) => a.number !== null && a.number === b.number && beginAlike(a, b));
  const rest = pair(
    found.filter((each) => !numbered.some(([other]) => other === each)),
    right.filter((each) => !numbered.some(([, other]) => other === each)),
    (a, b) =>
      beginning(a).length > 8 &&
      (beginning(b).startsWith(beginning(a).slice(0, 25)) || likeness(beginning(a), beginning(b)) > SAME_NAME),
  );
  return [...numbered, ...rest];
}

function beginAlike(a: ScoredProvision, b: ScoredProvision): boolean {
  return beginning(a).slice(0, 12) === beginning(b).slice(0, 12) || likeness(beginning(a), beginning(b)) > 0.4;
}

function beginning({ text }: ScoredProvision): string {
  return fold(text).slice(0, 40);
}

function isSameName(a: ScoredProvision["responsible"][number], b: ScoredProvision["responsible"][number]): boolean {
  return Math.max(likeness(a.normalised, b.normalised), likeness(a.mention, b.mention)) >= SAME_NAME;
}

function pair<A, B>(some: readonly A[], others: readonly B[], isSame: (a: A, b: B) => boolean): (readonly [A, B])[] {
  const left = [...others];
  return some.flatMap((one) => {
    const at = left.findIndex((other) => isSame(one, other));
    return at < 0 ? [] : [[one, left.splice(at, 1)[0] as B] as const];
  });
}

/** The part of the stems of both that they share. */
function likeness(a: string, b: string): number {
  const [some, others] = [stems(a), stems(b)];
  const shared = [...some].filter((word) => others.has(word)).length;
  return shared / Math.max(1, some.size + others.size - shared);
}

function stems(text: string): ReadonlySet<string> {
  const words = fold(text).split(/[\s.]+/u);
  return new Set(words.filter((word) => word.length > 1 || /\d/u.test(word)).map((word) => word.slice(0, STEM)));
}

function fold(text: string | null): string {
  return (text ?? "")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[«»"“”„'()]/gu, " ")
    .replace(/[^\p{L}\p{N}.№-]+/gu, " ")
    .trim();
}
