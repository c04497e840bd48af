/** How a cell shows a number: as it is, as a day, with so many digits, or in a way that only a spreadsheet program knows. */
export type NumberFormat =
  | { readonly shows: "number" | "day" | "something else" }
  | { readonly shows: "digits"; readonly digits: number; readonly decimals: number; readonly isGrouped: boolean };

const DAYS = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
const FIXED = /^(#,#+)?(#|0+)(?:\.(0+))?$/;

/** Of the formats that workbooks do not describe: those that show a day, and plain ones. Formats of times are left out. */
export const BUILT_IN_FORMATS: ReadonlyMap<number, NumberFormat> = new Map<number, NumberFormat>([
  ...DAYS.map((id) => [id, { shows: "day" }] as const),
  [0, { shows: "number" }],
  [49, { shows: "number" }],
  ...(["0", "0.00", "#,##0", "#,##0.00"] as const).map((code, at) => [at + 1, numberFormatOf(code)] as const),
]);

/** What a format such as `dd.mm.yyyy` or `0.00` shows. */
export function numberFormatOf(code: string): NumberFormat {
  const [positive = ""] = code.split(";");
  const signs = positive.replace(/\[[^\]]*\]|[_*]./g, "").trim();
  if (signs === "" || signs === "@" || /^general$/i.test(signs)) return { shows: "number" };
  const [, groups, digits, decimals = ""] = FIXED.exec(signs) ?? [];
  if (digits !== undefined)
    return {
      shows: "digits",
      digits: digits === "#" ? 0 : digits.length,
      decimals: decimals.length,
      isGrouped: groups !== undefined,
    };
  return { shows: showsDay(code) ? "day" : "something else" };
}

/** The text that a cell shows; null where it may be another than the number says. */
export function shownNumber(number: number, format: NumberFormat): string | null {
  if (format.shows !== "digits") return format.shows === "number" && isExact(number) ? "" : null;
  const { digits, decimals, isGrouped } = format;
  const text = number.toFixed(decimals);
  const [whole = "", fraction] = text.split(".");
  const isSame = Number(text) === Number(number.toPrecision(15));
  if (!isSame || !isExact(number) || (isGrouped && Math.abs(number) >= 1000)) return null;
  const padded = whole.startsWith("-") ? `-${whole.slice(1).padStart(digits, "0")}` : whole.padStart(digits, "0");
  return [padded, ...(fraction === undefined ? [] : [fraction])].join(".");
}

/** A longer number has lost its last digits in the workbook. */
function isExact(number: number): boolean {
  return Math.abs(number) < 1e15;
}

/** Whether a format has a day in it, other than in quotes, in brackets or behind a stroke. */
function showsDay(format: string): boolean {
  const signs = format.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, "").replace(/general/gi, "");
  return /[dy]/i.test(signs) || (/m/i.test(signs) && !/[hs]/i.test(signs));
}
