import type { ReactElement } from "react";
import { useChange } from "../../address/use-address";
import { CellMark } from "./cell-mark";
import { type Cell, cellKey, type ReportDuty, type ReportRow } from "./report-rows";

interface CellButtonProps {
  readonly row: ReportRow;
  readonly duty: ReportDuty;
  readonly cell: Cell;
  readonly isOpen: boolean;
  /** Whether the duty is named beside the mark: where no column does it. */
  readonly hasTitle?: boolean;
}

/** How one stands with a duty; opens what is recorded of it, and closes it. */
export function CellButton({ row, duty, cell, isOpen, hasTitle = false }: CellButtonProps): ReactElement {
  const change = useChange();
  const toggle = (): void => change({ sel: isOpen ? "" : cellKey(row, duty.id) });
  return (
    <button type="button" aria-expanded={isOpen} onClick={toggle}>
      {hasTitle && <span>{duty.title}</span>}
      <CellMark cell={cell} duty={duty} />
    </button>
  );
}
