import { NO_TIME } from "../deadline/calendar";
import { readDeadline } from "../deadline/read-deadline";
import type { Cell } from "./table";
import { textOfCell } from "./table";

/** «Сентябрь», «В течение года»: more words say what is to be done. */
const LONGEST = 40;

/** Whether a cell that stands alone in its row says when what the rows below it name is to be done. */
export function isTermHeading(cell: Cell, text: string): boolean {
  const said = textOfCell(cell, text);
  return said.length <= LONGEST && !/\d\s*\)?\.?$/u.test(said) && readDeadline(said, NO_TIME) !== null;
}
