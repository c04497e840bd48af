/** Why a workbook is not read; ends its reading wherever it is met. */
export class WorkbookRefusal extends Error {}

const SAVE_AGAIN = "open it in a spreadsheet program and save it again as .xlsx";

/** For what no spreadsheet program writes. */
export function damaged(found = "a damaged one"): WorkbookRefusal {
  return new WorkbookRefusal(`expected a whole workbook, found ${found}: ${SAVE_AGAIN}`);
}
