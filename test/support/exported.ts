import { buffer } from "node:stream/consumers";
import { parse } from "csv-parse/sync";
import type { CellValue } from "exceljs";
import { Workbook } from "exceljs";
import type { Export } from "../../src/exporters/create-export";
import { createExport } from "../../src/exporters/create-export";
import { parseExportRequest } from "../../src/exporters/export-request";
import type { GraphStore } from "../../src/graph/graph-store";
import { zvenoSchema } from "./once-a-worker/built-once";

/** An export of a store, as the command line and HTTP have it; made at a fixed time. */
export function exported(
  store: GraphStore,
  file: string,
  parameters: Readonly<Record<string, string>> = {},
  now = new Date("2022-09-15T09:00:00Z"),
): Promise<Export> {
  const [name = "", format = ""] = file.split(".");
  const request = parseExportRequest({ name, format, parameters: Object.entries(parameters) }, zvenoSchema());
  return createExport(request, { store, now: () => now, timeZone: "Europe/Moscow" });
}

export async function bytesOf(made: Promise<Export>): Promise<Buffer> {
  return buffer((await made).stream);
}

export async function textOf(made: Promise<Export>): Promise<string> {
  return (await bytesOf(made)).toString("utf8");
}

/** The lines of a CSV, the headers first. */
export function csvRows(text: string): readonly string[][] {
  return parse(text, { bom: true, delimiter: ";", record_delimiter: "\r\n" });
}

/** The cells of a sheet as texts, days as `2022-09-15`; the headers first. */
export async function sheetRows(bytes: Buffer, name: string): Promise<readonly string[][]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  const sheet = workbook.getWorksheet(name)!;
  const columns = sheet.columnCount;
  return Array.from({ length: sheet.rowCount }, (_none, row) =>
    Array.from({ length: columns }, (_nothing, column) => cellText(sheet.getCell(row + 1, column + 1).value)),
  );
}

function cellText(value: CellValue): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "object" ? JSON.stringify(value ?? "").slice(1, -1) : String(value ?? "");
}
