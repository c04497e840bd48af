import { damaged } from "./workbook-refusal";

const LETTERS = 26;
const A = "A".charCodeAt(0);

/** Row and column, from 1, of a reference such as `AB12`. Errors: `WorkbookRefusal` for what is none. */
export function placeOf(reference: string): { readonly row: number; readonly column: number } {
  const [, letters, digits] = /^([A-Z]{1,3})([0-9]{1,7})$/.exec(reference) ?? [];
  if (letters === undefined) throw damaged();
  const column = [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - A + 1, 0);
  return { row: Number(digits), column };
}
