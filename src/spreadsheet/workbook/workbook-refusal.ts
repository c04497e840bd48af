/** Why a workbook is not read. It is thrown, and so ends the reading at once. */
export class WorkbookRefusal extends Error {}

const SAVE_AGAIN = "open it in a spreadsheet program and save it again as .xlsx";

/** For what no spreadsheet program writes. */
export function damaged(found = "a damaged one"): WorkbookRefusal {
  return new WorkbookRefusal(`expected a whole workbook, found ${found}: ${SAVE_AGAIN}`);
}
