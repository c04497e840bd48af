/** Why a workbook is not read. It is thrown, and so ends the reading at once. */
export class WorkbookRefusal extends Error {}

const SAVE_AGAIN = "open it in a spreadsheet program and save it again as .xlsx";

/** Sheets or relationships of a workbook: far more than anybody makes. */
const MAX_LISTED = 10_000;

/** Errors: `WorkbookRefusal` where a list that is kept whole grows beyond what a workbook has. */
export function requireFew(listed: readonly unknown[], what: "sheets" | "relationships"): void {
  if (listed.length > MAX_LISTED) throw damaged(`one of more than ${MAX_LISTED} ${what}`);
}

/** Characters of a cell with its escapes: thirty times what it can hold. */
const MAX_JOINED = 1_000_000;

/** The text of a cell with its next piece. Errors: `WorkbookRefusal` for pieces without end. */
export function joined(text: string, piece: string): string {
  if (text.length > MAX_JOINED) throw damaged(`a cell of more than ${MAX_JOINED} characters`);
  return text + piece;
}

/** For what no spreadsheet program writes. */
export function damaged(found = "a damaged one"): WorkbookRefusal {
  return new WorkbookRefusal(`expected a whole workbook, found ${found}: ${SAVE_AGAIN}`);
}
