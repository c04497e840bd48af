import type { KeyboardEvent } from "react";

const STEPS: Readonly<Partial<Record<string, readonly [rows: number, columns: number]>>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves the focus from cell to cell by arrows; from the table itself to its first cell. A cell's link takes it. */
export function walkCells(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const rows = [...event.currentTarget.querySelectorAll("tr")].filter((row) => row.querySelector("td") !== null);
  const current = (event.target as HTMLElement).closest("td, th");
  const row = rows.findIndex((candidate) => candidate.contains(current));
  const column = current instanceof HTMLTableCellElement ? current.cellIndex : 0;
  const [down, right] = step;
  const next = rows[row < 0 ? 0 : row + down]?.cells[row < 0 ? 1 : column + right];
  if (next === undefined) return;
  event.preventDefault();
  (next.querySelector<HTMLElement>("a, button") ?? next).focus();
}
