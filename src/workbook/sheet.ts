/** What a cell holds: null for an empty cell, a `Date` at midnight UTC for a day. */
export type SheetValue = string | number | Date | null;

/** How a column shows its cells. */
export interface SheetColumn {
  /** Unit: letters. Left out: as wide as the program makes it. */
  readonly width?: number;
  /** `text` keeps «1.10» and «007» as they are typed; `day` is `01.09.2022`. */
  readonly format?: "text" | "day";
  /** Whether long texts go on in further lines, from the top of the cell. */
  readonly isWrapped?: boolean;
}

export interface SheetRow {
  readonly values: readonly SheetValue[];
  /** Bold, and in as many lines as it needs. */
  readonly isHeader?: boolean;
}

/** A text that shows when somebody points at a cell of the first row. */
export interface SheetNote {
  /** From 0. */
  readonly column: number;
  readonly text: string;
}

/** The list from which the cells of a column are chosen. Excel refuses anything else. */
export interface SheetChoices {
  /** From 0. */
  readonly column: number;
  /** Rows, from 1, which get the list. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The cells that hold the list: `Списки!$C$2:$C$4`. */
  readonly source: string;
  /** What a person reads who has typed something else. */
  readonly refusal: { readonly title: string; readonly text: string };
}

/** A sheet to be written. Its rows are read once, some at a time, as somebody takes the bytes. */
export interface Sheet {
  /** At most 31 letters, without `[ ] : * ? / \`. */
  readonly name: string;
  readonly isHidden?: boolean;
  readonly columns: readonly SheetColumn[];
  readonly rows: AsyncIterable<readonly SheetRow[]> | Iterable<readonly SheetRow[]>;
  /** Whether the first row stays in sight. */
  readonly isFirstRowFrozen?: boolean;
  /** Whether rows can be filtered by the first one. */
  readonly isFiltered?: boolean;
  /** Whether it is printed across pages as wide as it is, the first row at the head of each. */
  readonly isForPrint?: boolean;
  readonly notes?: readonly SheetNote[];
  readonly choices?: readonly SheetChoices[];
}
