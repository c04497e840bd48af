import { basename } from "node:path";
import { text } from "node:stream/consumers";
import yauzl from "yauzl";
import { BadUserInputError } from "../../errors/domain-error";
import type { Stamp } from "../../exporters/stamp";
import { stampIn, stampInName } from "../../exporters/stamp";
import { openInputFile, readInputFile } from "../input-file";
import type { NamedHead } from "./kept-head";

/** What an export says of itself is in its first kilobytes, but in a PDF and in a workbook. */
const BEGINNING = 64 * 1024;

/**
 * The revision that an exported file shows, with its hash, wherever its format has a place for that; null for a graph file,
 * which has a log of its own.
 *
 * Errors: UsageError for what cannot be read; BAD_USER_INPUT for a file without a stamp.
 */
export async function readStamp(path: string): Promise<NamedHead | null> {
  const beginning = await beginningOf(path);
  if (beginning.startsWith("{") && beginning.slice(0, beginning.indexOf("\n")).includes('"zveno":"graph"')) return null;
  const stamp = await stampAt(path, beginning);
  if (stamp !== null) return { what: path, ...stamp };
  throw new BadUserInputError(
    `«${path}» does not say which revision it shows: name a graph file, or an export as it was saved. A CSV says so in its name alone.`,
  );
}

async function stampAt(path: string, beginning: string): Promise<Stamp | null> {
  if (beginning.startsWith("%PDF")) return stampIn((await readInputFile(path)).toString("latin1"));
  if (beginning.startsWith("PK")) return stampIn(await workbookProperties(path));
  if (beginning.startsWith("BEGIN:VCALENDAR")) return stampIn(beginning.replace(/\r\n[ \t]/g, ""));
  if (beginning.startsWith("{")) return stampOfLines(beginning);
  return stampInName(basename(path));
}

async function beginningOf(path: string): Promise<string> {
  const stream = await openInputFile(path);
  for await (const chunk of stream) return (chunk as Buffer).subarray(0, BEGINNING).toString("utf8");
  return "";
}

/** Of JSON lines, whose first one says what they are. */
function stampOfLines(beginning: string): Stamp | null {
  const [, revision, hash] = /"revision":(\d+),"hash":"([0-9a-f]{64})"/.exec(beginning.split("\n", 1)[0] ?? "") ?? [];
  return revision === undefined || hash === undefined ? null : { revision: Number(revision), hash };
}

/** The part of a workbook that says who made it; empty where there is none. */
function workbookProperties(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true }, (error, archive) => {
      if (error !== null) return resolve("");
      archive.on("entry", (entry: yauzl.Entry) => {
        if (entry.fileName !== "docProps/core.xml" || entry.uncompressedSize > BEGINNING) return archive.readEntry();
        archive.openReadStream(entry, (failure, stream) => {
          if (failure !== null) return resolve("");
          text(stream).then(resolve, reject);
        });
      });
      archive.on("end", () => resolve("")).on("error", () => resolve(""));
      archive.readEntry();
    });
  });
}
