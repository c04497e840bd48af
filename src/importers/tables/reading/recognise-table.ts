import { shown } from "../../../problem/shown";
import { groupBy } from "../../../collections/group-by";
import { foldText } from "../../../language/fold-text";
import type { HeaderCell } from "./merged-cells";
import { goesOnBelow, headerCells } from "./merged-cells";
import type { ColumnMapping } from "./column-mapping";
import { UNREAD } from "./column-mapping";
import type { TextTable } from "../../../spreadsheet/rows/text-table";
import { suggestMapping } from "./suggest-mapping";
import type { FoundColumn } from "../rows/table-places";
import type { AnyTableKind, TableKindName } from "../kinds/table-kind";
import { tableKinds } from "../kinds/table-kinds";

/** Rows in which headers are looked for. Titles and notes stand above them, but no table begins further below. */
const LAST_HEADER_ROW = 20;
/** Behind the header of a column with names: the column beside it that has their ids. */
const ID_SUFFIXES = ["идентификатор", "идентификаторы", "id", "ids"];
const OF_IDS = "/ids";
/** «с», «по», «до». */
const LONGEST_PREPOSITION = 2;
/** A message that lists more headers is not read. */
const MOST_HEADERS_SHOWN = 15;

/** A table of a known kind: where its headers stand, and which column holds which field. */
export interface RecognisedTable {
  readonly kind: AnyTableKind;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, FoundColumn>;
  /** Columns that the kind does not know. */
  readonly ignored: readonly FoundColumn[];
  /** What showed its kind. */
  readonly why: string;
}

/** Why a table was not recognised, and the row to look at. */
export interface UnrecognisedTable {
  readonly row: number;
  readonly messages: readonly string[];
  /** A mapping file that would do; null where nothing can be said. */
  readonly mapping: string | null;
}

/** A row understood as the headers of a kind of table. */
interface Headers {
  readonly kind: AnyTableKind;
  readonly row: number;
  readonly fields: ReadonlyMap<string, readonly FoundColumn[]>;
  readonly ignored: readonly FoundColumn[];
  /** The fields it still needs, by the shortest way. */
  readonly missing: readonly string[];
}

/**
 * Finds the headers of a table: in the first row, of the first twenty, that has every column which its kind needs. The
 * kind is the given one, else the kind of which the row has most columns.
 */
export function recogniseTable(
  table: TextTable,
  { kind: given, columns = {}, defaults = {} }: ColumnMapping,
): RecognisedTable | UnrecognisedTable {
  const kinds = given === undefined ? Object.values(tableKinds) : [tableKinds[given]];
  const understandings = kinds.map((kind) => ({ kind, fieldOf: fieldsByHeader(kind, columns), defaults }));
  const rows = table.rows.filter((row) => row.row <= LAST_HEADER_ROW && !goesOnBelow(row, table));
  const readings = rows.flatMap((row) => {
    const cells = headerCells(row, table);
    return understandings.map((understanding) => headersOf(row.row, cells, understanding));
  });
  const first = readings.find(({ missing }) => missing.length === 0);
  if (first === undefined) return unrecognised(table, readings, given);
  const fitting = readings.filter(({ row, missing }) => row === first.row && missing.length === 0);
  const most = Math.max(...fitting.map(({ fields }) => fields.size));
  const [best, ...equal] = fitting.filter(({ fields }) => fields.size === most);
  if (best === undefined || equal.length > 0)
    return severalKinds(
      fitting.map(({ kind }) => kind.name),
      first.row,
    );
  return recognised(best, columns, given);
}

/** How headers are understood for one kind of table, and what a mapping says for its fields. */
interface Understanding {
  readonly kind: AnyTableKind;
  readonly fieldOf: ReadonlyMap<string, string>;
  readonly defaults: Readonly<Record<string, string>>;
}

function headersOf(row: number, cells: readonly HeaderCell[], { kind, fieldOf, defaults }: Understanding): Headers {
  const given = new Set(Object.keys(defaults));
  const named = cells.map((cell) => ({ index: cell.index, ...understood(cell, fieldOf) }));
  const known = named.flatMap(({ field, ...found }) => (field === undefined ? [] : [{ field, ...found }]));
  const fields = fieldsOf(known, kind);
  const waysToMiss = kind.needs.map((needs) =>
    [...needs, ...(kind.marks ?? [])].filter((field) => !fields.has(field) && !given.has(field)),
  );
  const [missing = []] = waysToMiss.sort((a, b) => a.length - b.length);
  return {
    kind,
    row,
    fields,
    missing,
    ignored: named.filter(({ field }) => field === undefined || !fields.has(fieldOfIds(field) ?? field)),
  };
}

type Known = FoundColumn & { readonly field: string };

/** The columns by their fields: a column of ids in place of that with names, and none that lacks what it stands beside. */
function fieldsOf(known: readonly Known[], kind: AnyTableKind): ReadonlyMap<string, readonly FoundColumn[]> {
  const byField = groupBy(known, ({ field }) => field);
  const joined = [...byField].flatMap(([field, columns]): [string, readonly FoundColumn[]][] => {
    const ids = byField.get(`${field}${OF_IDS}`);
    if (ids !== undefined)
      return columns.length > 1
        ? [[field, columns]]
        : [[field, ids.map((id) => ({ ...id, named: columns[0]!.index }))]];
    const bare = fieldOfIds(field);
    return bare === undefined ? [[field, columns]] : byField.has(bare) ? [] : [[bare, columns]];
  });
  const fields = new Map(joined);
  return new Map(
    joined.filter(([field]) => {
      const beside = kind.columns[field]?.beside;
      return beside === undefined || fields.has(beside);
    }),
  );
}

/** The field of a column that holds ids beside names. */
function fieldOfIds(field: string): string | undefined {
  return field.endsWith(OF_IDS) ? field.slice(0, -OF_IDS.length) : undefined;
}

/** The header with what groups it, else by itself. «С» and «по» say nothing without what stands above them. */
function understood(
  { header, group }: HeaderCell,
  fieldOf: ReadonlyMap<string, string>,
): { readonly header: string; readonly field: string | undefined } {
  const alone = { header, field: fieldOf.get(foldHeader(header)) };
  if (group === undefined) return alone;
  const whole = { header: `${group} ${header}`, field: fieldOf.get(foldHeader(`${group} ${header}`)) };
  return whole.field !== undefined || foldHeader(header).length <= LONGEST_PREPOSITION ? whole : alone;
}

function fieldsByHeader(kind: AnyTableKind, mapped: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const own = Object.entries(kind.columns).flatMap(([field, column]) => {
    const { header, synonyms, isOrdinaryWord, cell } = column;
    const names = [...(isOrdinaryWord === true ? [] : [field]), header, ...synonyms];
    const ofIds =
      cell.isNamed === true ? names.flatMap((name) => ID_SUFFIXES.map((suffix) => `${name} ${suffix}`)) : [];
    return [
      ...ofIds.map((name) => [foldHeader(name), `${field}${OF_IDS}`] as const),
      ...names.map((name) => [foldHeader(name), field] as const),
    ];
  });
  const given = Object.entries(mapped).map(([header, field]) => [foldHeader(header), field] as const);
  const all = new Map([...own, ...given.filter(([, field]) => field in kind.columns)]);
  for (const [header, field] of given) if (field === UNREAD) all.delete(header);
  return all;
}

/** Letters, digits and № alone: case, ё, spaces, line breaks and punctuation aside. */
function foldHeader(header: string): string {
  return foldText(header).replace(/[^\p{L}\p{Nd}№]/gu, "");
}

function recognised(
  { kind, row, fields, ignored }: Headers,
  mapped: Readonly<Record<string, string>>,
  given: TableKindName | undefined,
): RecognisedTable | UnrecognisedTable {
  const repeated = [...fields].filter(([, columns]) => columns.length > 1);
  const headers = new Set([...[...fields.values()].flat(), ...ignored].map(({ header }) => foldHeader(header)));
  const lost = Object.keys(mapped).filter((header) => !headers.has(foldHeader(header)));
  const messages = [
    ...repeated.map(([field, columns]) => repeatedHeader(kind.columns[field]?.header ?? field, columns)),
    ...lost.map(
      (header) => `expected the column ${shown(header)}, which the mapping names, found ${shownHeaders([...headers])}`,
    ),
  ];
  if (messages.length > 0) return { row, messages, mapping: null };
  const columns = [...fields].flatMap(([field, [column]]) => (column === undefined ? [] : [[field, column] as const]));
  return { kind, headerRow: row, columns: new Map(columns), ignored, why: whyOf(kind, fields, given) };
}

function whyOf(
  kind: AnyTableKind,
  fields: ReadonlyMap<string, readonly FoundColumn[]>,
  given: TableKindName | undefined,
): string {
  if (given !== undefined) return "this kind was asked for";
  const needed = [...new Set([...kind.needs.flat(), ...(kind.marks ?? [])])];
  const headers = needed.flatMap((field) => fields.get(field)?.[0]?.header ?? []);
  return `it has the headers that such a table needs: ${shownHeaders(headers)}`;
}

function repeatedHeader(field: string, columns: readonly FoundColumn[]): string {
  const where = columns.map(({ index, header }) => `column ${index + 1} ${shown(header)}`).join(" and ");
  return `expected one column for «${field}», found ${where}: leave one of them, or rename the other`;
}

function severalKinds(names: readonly TableKindName[], row: number): UnrecognisedTable {
  return {
    row,
    mapping: `kind: ${names[0] ?? ""}\n`,
    messages: [
      `expected the headers of one kind of table, found those of ${names.join(" and ")}: say which kind it is`,
    ],
  };
}

/** What is missing in the row that comes nearest to the headers of some kind. */
function unrecognised(
  table: TextTable,
  readings: readonly Headers[],
  given: TableKindName | undefined,
): UnrecognisedTable {
  const [nearest] = [...readings].sort((a, b) => b.fields.size - a.fields.size || a.missing.length - b.missing.length);
  if (nearest === undefined || (nearest.fields.size === 0 && given === undefined)) {
    const [first] = table.rows;
    const found = first === undefined ? "an empty table" : shownHeaders(first.cells.filter(Boolean));
    const kinds = Object.keys(tableKinds).join(", ");
    return {
      row: first?.row ?? 1,
      mapping:
        nearest === undefined || first === undefined ? null : suggestMapping(table, { ...nearest, row: first.row }),
      messages: [
        `expected in the first ${LAST_HEADER_ROW} rows the headers of a table (${kinds}), found ${found}: take a template, or say which columns are which in a mapping file`,
      ],
    };
  }
  const { kind, row, missing, fields, ignored } = nearest;
  const wanted = missing.map((field) => `«${kind.columns[field]?.header ?? field}»`).join(", ");
  const found = shownHeaders([...[...fields.values()].flat(), ...ignored].map(({ header }) => header));
  return {
    row,
    mapping: suggestMapping(table, nearest),
    messages: [
      `expected the columns that a table of ${kind.name} needs, found none for ${wanted}; its headers are ${found}`,
    ],
  };
}

function shownHeaders(headers: readonly string[]): string {
  if (headers.length === 0) return "none";
  const more = headers.length - MOST_HEADERS_SHOWN;
  return (
    headers
      .slice(0, MOST_HEADERS_SHOWN)
      .map((header) => shown(header))
      .join(", ") + (more > 0 ? ` and ${more} more` : "")
  );
}
