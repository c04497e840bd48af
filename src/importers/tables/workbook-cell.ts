import type { CellValue } from "exceljs";

/** What a cell says as text, or why it says nothing. */
export type CellReading = { readonly text: string } | { readonly refusal: string };

/** Without exponent, separators and what is left of binary fractions. */
const NUMBER = new Intl.NumberFormat("en", { useGrouping: false, maximumSignificantDigits: 15 });
const MIDNIGHT = "T00:00:00.000Z";

/** Days are `YYYY-MM-DD`; numbers, formulas, links and formatted text are what a person sees. */
export function readWorkbookCell(value: CellValue | undefined): CellReading {
  if (value === null || value === undefined) return { text: "" };
  if (typeof value === "string") return { text: value };
  if (typeof value === "number") return { text: NUMBER.format(value) };
  if (typeof value === "boolean") return { text: value ? "да" : "нет" };
  return readObject(value);
}

function readObject(value: Exclude<CellValue, string | number | boolean | null | undefined>): CellReading {
  if (value instanceof Date) return readDate(value);
  if ("error" in value) return refused(`found the error ${value.error}: mend the formula, or type the value`);
  if ("richText" in value) return { text: value.richText.map(({ text }) => text).join("") };
  if ("hyperlink" in value) return readWorkbookCell(value.text);
  if ("formula" in value || "sharedFormula" in value) return readResult(value.result);
  return refused("found nothing that can be read: save the workbook again in a spreadsheet program");
}

function readResult(result: CellValue | undefined): CellReading {
  if (result !== undefined) return readWorkbookCell(result);
  return refused("found a formula without its value: save the workbook in a spreadsheet program, which computes it");
}

function readDate(date: Date): CellReading {
  if (Number.isNaN(date.getTime())) return refused("found a date that no calendar has: type it anew");
  const instant = date.toISOString();
  return { text: instant.endsWith(MIDNIGHT) ? instant.slice(0, -MIDNIGHT.length) : instant };
}

function refused(what: string): CellReading {
  return { refusal: `expected a value, ${what}` };
}
