import type { ActQuery } from "../../graphql/generated/operations";

export type Act = NonNullable<ActQuery["act"]>;
export type Clause = Act["provisions"][number];
export type ClauseDuty = Clause["duties"][number];

/** A clause and how it stands in the sheet: the margin of one without duties of its own is its parent's. */
export interface SheetClause {
  readonly clause: Clause;
  /** 0 for the items of the act itself. */
  readonly depth: number;
  /** How many lines of the sheet its margin stands beside: its own, and those of what details it without duties. */
  readonly span: number;
  readonly hasMargin: boolean;
}

/** The clauses in the order of the act, each with the margin that stands beside it. */
export function sheetOf(clauses: readonly Clause[]): readonly SheetClause[] {
  const depths = new Map<string, number>();
  for (const { id, parent } of clauses) depths.set(id, parent === null ? 0 : (depths.get(parent.id) ?? 0) + 1);
  const depthOf = ({ id }: Clause): number => depths.get(id) ?? 0;
  const starts = clauses.map((clause) => depthOf(clause) === 0 || clause.duties.length > 0);
  return clauses.map((clause, index) => {
    const next = starts.findIndex((isStart, other) => isStart && other > index);
    const span = (next === -1 ? clauses.length : next) - index;
    return { clause, depth: depthOf(clause), span, hasMargin: starts[index] === true };
  });
}

/** The restatement in pieces, the official wording within it marked. */
export function quoted(
  text: string,
  quote: string | null,
): readonly { readonly text: string; readonly isQuote: boolean }[] {
  const at = quote === null || quote === "" ? -1 : text.indexOf(quote);
  if (quote === null || at === -1) return [{ text, isQuote: false }];
  const pieces = [
    { text: text.slice(0, at), isQuote: false },
    { text: quote, isQuote: true },
    { text: text.slice(at + quote.length), isQuote: false },
  ];
  return pieces.filter((piece) => piece.text !== "");
}

/** Who bears a duty in the margin: controllers apart, because their lack is said in words. */
export function bearersOf({ responsibilities }: ClauseDuty): {
  readonly doing: ClauseDuty["responsibilities"]["nodes"];
  readonly controlling: ClauseDuty["responsibilities"]["nodes"];
} {
  const { nodes } = responsibilities;
  return {
    doing: nodes.filter(({ role }) => role !== "CONTROLLER"),
    controlling: nodes.filter(({ role }) => role === "CONTROLLER"),
  };
}
