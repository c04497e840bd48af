import type { ExportMetadata } from "../../../src/exporters/export-metadata";
import type { Cell, ColumnHead, Table } from "../../../src/exporters/table/column";
import { tableOf } from "../../../src/exporters/table/column";

export const METADATA: ExportMetadata = {
  name: "things",
  title: "Вещи",
  asOf: "2022-09-15",
  revision: 2,
  hash: "0f6b1c2d3e4f5a6b7c8d9e0f0f6b1c2d3e4f5a6b7c8d9e0f0f6b1c2d3e4f5a6b",
  parameters: { filter: { regions: ["RU-BA"] } },
  exportedAt: "2022-09-15T09:00:00.000Z",
  timeZone: "Europe/Moscow",
  version: "0.1.0",
  isPartial: false,
};

/** A table of these rows, a page each unless pages are given. */
export function aTable(heads: readonly ColumnHead[], rows: readonly (readonly Cell[])[], name = "Вещи"): Table {
  const columns = heads.map((head, place) => ({ ...head, value: (row: readonly Cell[]) => row[place] ?? null }));
  return tableOf(name, columns, [rows]);
}

/** All that a generator gives, as one text. */
export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}
