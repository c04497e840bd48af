import { canonicalDigest } from "../revision/canonical-digest";
import type { DumpCounts, DumpHeader, DumpProgress, DumpRecord, RevisionRecord } from "../dump/dump-format";
import { DUMP_FORMAT } from "../dump/dump-format";
import { hashOfRevision } from "../dump/revision-chain";
import { writeLines } from "../dump/write-lines";
import { BadUserInputError } from "../errors/domain-error";
import type { CountrySize } from "./country-plan";
import { countrySheets } from "./country-sheets";
import { countSheet, linksOfSheet, nodesOfSheet } from "./sheet-records";

/** Raised whenever the same seed gives another country than before. */
const GENERATOR = "zveno generate 2";
const BY = "zveno generate";
/** Fixed, so that the same seed gives the same bytes. */
const REVISIONS = [
  { at: "2024-09-01T06:00:00.000Z", why: "Вымышленная страна" },
  { at: "2024-09-15T06:00:00.000Z", why: "Исправления к вымышленной стране" },
] as const;
const MOST_REGIONS = 999;
const MOST_SCHOOLS = 10_000_000;

/**
 * The lines of a graph file with a fictional country: the same for the same size and seed. Streams; what is in memory
 * is one municipality, or what one region has as a whole. Each part is made three times: to count it, for its nodes, for
 * its relationships.
 *
 * Errors: BAD_USER_INPUT for a size that no country has.
 */
export function countryLines(size: CountrySize, onProgress?: DumpProgress): AsyncIterable<string> {
  checkSize(size);
  const counts = { revisions: REVISIONS.length, ...countAll(size) };
  const newest = REVISIONS[REVISIONS.length - 1];
  const header: DumpHeader = {
    zveno: "graph",
    format: DUMP_FORMAT,
    revision: REVISIONS.length,
    region: null,
    time: newest?.at ?? "",
    version: GENERATOR,
    counts,
  };
  return writeLines(header, recordsOf(size), onProgress);
}

function checkSize({ regions, schools, seed }: CountrySize): void {
  requireWhole("regions", regions, 1, MOST_REGIONS);
  requireWhole("schools", schools, 0, MOST_SCHOOLS);
  requireWhole("seed", seed, 0, Number.MAX_SAFE_INTEGER);
}

function requireWhole(name: string, found: number, least: number, most: number): void {
  if (Number.isSafeInteger(found) && found >= least && found <= most) return;
  throw new BadUserInputError(`Expected a whole number from ${least} to ${most} as ${name}, found ${found}.`, {
    name,
    found,
  });
}

function countAll(size: CountrySize): Omit<DumpCounts, "revisions"> {
  const all = { nodes: 0, states: 0, links: 0 };
  for (const sheet of countrySheets(size)) {
    const { nodes, states, links } = countSheet(sheet);
    all.nodes += nodes;
    all.states += states;
    all.links += links;
  }
  return all;
}

function* recordsOf(size: CountrySize): Generator<readonly DumpRecord[]> {
  yield revisionRecords(size).map((revision) => ({ revision }));
  for (const sheet of countrySheets(size)) yield nodesOfSheet(sheet).map((node) => ({ node }));
  for (const sheet of countrySheets(size)) yield linksOfSheet(sheet).map((link) => ({ link }));
}

/** Chained as the write path chains them. The digest is that of what the revision was made from, not of its lines. */
function revisionRecords(size: CountrySize): readonly RevisionRecord[] {
  const records: RevisionRecord[] = [];
  REVISIONS.forEach(({ at, why }, place) => {
    const number = place + 1;
    const digest = canonicalDigest({ generator: GENERATOR, ...size, revision: number });
    const previousHash = records.at(-1)?.hash;
    const record = { number, at, recordedBy: BY, why, digest, ...(previousHash === undefined ? {} : { previousHash }) };
    records.push({ ...record, hash: hashOfRevision(record) });
  });
  return records;
}
