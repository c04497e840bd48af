import "reflect-metadata";
import type { Readable } from "node:stream";
import { buildZvenoSchema } from "../../src/api/schema";
import { createExport } from "../../src/exporters/create-export";
import { parseExportRequest } from "../../src/exporters/export-request";
import type { Services } from "../../src/request/request-context";
import { benchStores } from "./bench-stores";
import { loadRegion, NOW } from "./load-region";
import { measured } from "./measured";

const SCHEMA = buildZvenoSchema();

const REGION = { region: "XX-01" };
const SCHOOL = { subject: "school-77" };
const MATRIX = { duties: JSON.stringify({ acts: ["act-7"] }) };

/** Every export, in each format that is written in a way of its own. */
const EXPORTS: readonly (readonly [file: string, parameters?: Readonly<Record<string, string>>])[] = [
  ["subjects.csv"],
  ["subjects.ndjson"],
  ["subjects.xlsx"],
  ["duties.xlsx"],
  ["agreements.xlsx"],
  ["findings.xlsx"],
  ["matrix.csv", MATRIX],
  ["matrix.xlsx", MATRIX],
  ["calendar.ics", REGION],
  ["calendar.ics", SCHOOL],
  ["accountability.pdf", { duty: "act-7.d1" }],
  ["accountability.xlsx", { duty: "act-7.d1" }],
  ["accountability.pdf", SCHOOL],
  ["graph.ndjson"],
  ["subject-history.csv"],
  ["link-history.csv"],
];
/** `npm run bench:exports -- xlsx` makes only the exports with that in their name. */
const [, , ONLY = ""] = process.argv;

/** Times the exports of the same region from every store, one after the other, and prints a table for each. */
async function bench(): Promise<void> {
  for (const { name, open, close } of await benchStores()) {
    const store = await open();
    await loadRegion(store, name);
    const context = { store, now: () => NOW, timeZone: "Europe/Moscow" };
    const table: object[] = [];
    for (const [file, parameters = {}] of EXPORTS.filter(([one]) => one.includes(ONLY))) {
      process.stderr.write(`${file} …\n`);
      table.push(await taken(context, file, parameters));
    }
    console.table(table);
    await store.close();
    await close();
  }
}

/** The line of an export in the table. The first run warms the plans and the code up, and is not counted. */
async function taken(context: Services, file: string, parameters: Readonly<Record<string, string>>) {
  const [name = "", format = ""] = file.split(".");
  let bytes = 0;
  const take = async () => {
    const request = parseExportRequest({ name, format, parameters: Object.entries(parameters) }, SCHEMA);
    bytes = await sizeOf((await createExport(request, context)).stream);
  };
  await measured(take);
  const { tookMs, longestBlockMs } = await measured(take);
  return {
    export: [file, ...Object.values(parameters)].join(" "),
    kilobytes: Math.round(bytes / 1024),
    tookMs: Math.round(tookMs),
    longestBlockMs: Math.round(longestBlockMs),
  };
}

async function sizeOf(stream: Readable): Promise<number> {
  let bytes = 0;
  for await (const piece of stream) bytes += Buffer.byteLength(piece as Buffer);
  return bytes;
}

void bench();
