import type { Language } from "../../language/language";

/** Tables for a landscape sheet, with a place for a signature: texts in one language. */
export interface Paper {
  readonly language: Language;
  readonly title: string;
  /** Lines under the title. */
  readonly lines: readonly string[];
  /** What was left out, and how to have it. */
  readonly notes: readonly string[];
  readonly tables: readonly PaperTable[];
  /** Who signs, where, and when: each gets a line to write on. */
  readonly signature: readonly string[];
}

export interface PaperTable {
  readonly title: string;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly PaperCell[])[];
  /** The last row, which says what the others come to. */
  readonly total: readonly string[];
}

export interface PaperColumn {
  readonly header: string;
  /** In points; `*` takes what the others leave. */
  readonly width: number | "*";
}

/** A text; one that is `isLate` is red. */
export type PaperCell = string | { readonly text: string; readonly isLate: true };
