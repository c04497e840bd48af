/** What begins a formula in a spreadsheet program, or did, before it was guarded. */
const FORMULA = /^(?='*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20])/;
const GUARDED = /^'(?='*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20])/;

/** A text of a CSV file with an apostrophe before what a program would take for a formula, so that opening it runs nothing. */
export function guarded(text: string): string {
  return text.replace(FORMULA, "'");
}

/** A cell of a CSV file without that apostrophe. */
export function unguarded(text: string): string {
  return text.replace(GUARDED, "");
}
