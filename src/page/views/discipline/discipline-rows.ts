import type { DisciplineFigure } from "../../graphql/generated/enums";
import type { DisciplineQuery } from "../../graphql/generated/operations";

export type Row = NonNullable<DisciplineQuery["discipline"]>[number];

/** In the order of the bars: what asks for attention first. */
export const FIGURES = ["OVERDUE", "LATE", "IN_TIME", "OPEN"] as const satisfies readonly DisciplineFigure[];

/** A number that is opened: of whom, and which. */
export interface OpenedFigure {
  readonly of: string;
  readonly figure: DisciplineFigure;
}

/** The number that the address has opened; null for none, and for what is no figure. */
export function openedFigure(sel: string): OpenedFigure | null {
  const [figureText, ...of] = sel.split(" ");
  const figure = FIGURES.find((known) => known === figureText);
  return figure === undefined || of.length === 0 ? null : { of: of.join(" "), figure };
}

/** What the address calls a number. */
export function figureKey({ of, figure }: OpenedFigure): string {
  return `${figure} ${of}`;
}

/** Who, or which act, a row is about. */
export function ofRow({ subject, act }: Row): { readonly id: string; readonly label: string } {
  return subject ?? act ?? { id: "", label: "" };
}

export function countOf(row: Row, figure: DisciplineFigure): number {
  return { IN_TIME: row.inTime, LATE: row.late, OVERDUE: row.overdue, OPEN: row.open }[figure];
}
