import { stringify } from "yaml";
import { stem, words } from "../../../language/fold-text";
import type { TextTable } from "../../../spreadsheet/rows/text-table";
import type { CellReader } from "../cells/cell";
import { readCell } from "../cells/cell";
import type { AnyTableKind } from "../kinds/table-kind";
import { NameDirectory } from "../names/name-directory";
import type { FoundColumn } from "../rows/table-places";

/** Rows by which a column is judged. */
const ROWS_LOOKED_AT = 20;

/** Headers that lack columns of their kind. */
interface Incomplete {
  readonly kind: AnyTableKind;
  readonly row: number;
  readonly missing: readonly string[];
  readonly ignored: readonly FoundColumn[];
}

/**
 * The text of a mapping file with which the table would be read: each missing field is looked for among the columns that
 * nobody knows, by what stands in them; where none fits, it becomes a default to be corrected.
 */
export function suggestMapping(table: TextTable, { kind, row, missing, ignored }: Incomplete): string {
  const left = [...ignored];
  const columns: Record<string, string> = {};
  const defaults: Record<string, string> = {};
  for (const field of missing) {
    const cell = kind.columns[field]?.cell;
    if (cell === undefined) continue;
    const at = left.findIndex(({ index }) => fits(cell, valuesOf(table, row, index)));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (found === undefined) defaults[field] = guess(cell, table, row);
    else columns[found.header] = field;
  }
  const said = {
    kind: kind.name,
    ...(isBlank(columns) ? {} : { columns }),
    ...(isBlank(defaults) ? {} : { defaults }),
  };
  return stringify(said, { collectionStyle: "any" });
}

function valuesOf(table: TextTable, headerRow: number, index: number): readonly string[] {
  const below = table.rows.filter(({ row }) => row > headerRow).slice(0, ROWS_LOOKED_AT);
  return below.map(({ cells }) => cells[index] ?? "").filter(Boolean);
}

/** Names need the graph to be read, so that any text with letters may be one. */
function fits(cell: CellReader<unknown>, values: readonly string[]): boolean {
  const context = { directory: new NameDirectory(), region: undefined };
  const isRead = (text: string) => {
    if (cell.isNamed === true) return /\p{L}/u.test(text);
    const reading = readCell(cell, { text }, context);
    return reading !== undefined && "value" in reading;
  };
  return values.length > 0 && values.every(isRead);
}

/** The choice whose word stands in the rows («школа» in «Средняя школа № 1»), else the first; an example for the rest. */
function guess(cell: CellReader<unknown>, table: TextTable, headerRow: number): string {
  const { choices } = cell;
  if (choices === undefined) return "…";
  const rows = table.rows.filter(({ row }) => row > headerRow).slice(0, ROWS_LOOKED_AT);
  const written = [...new Set(rows.flatMap(({ cells }) => cells.flatMap(words)))];
  const context = { directory: new NameDirectory(), region: undefined };
  const word = written.find((each) => "value" in cell.read(each, context));
  const stems = new Set(written.map(stem));
  return word ?? choices.find((choice) => words(choice).some((each) => stems.has(stem(each)))) ?? choices[0] ?? "…";
}

function isBlank(map: object): boolean {
  return Object.keys(map).length === 0;
}
