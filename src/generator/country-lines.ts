import type { DumpCounts, DumpHeader, DumpProgress, DumpRecord } from "../dump/dump-format";
import { DUMP_FORMAT, provenNode } from "../dump/dump-format";
import { writeLines } from "../dump/write-lines";
import { BadUserInputError } from "../errors/domain-error";
import { RevisionDigests } from "../proof/revision-digests";
import type { RevisionRecord } from "../proof/revision-record";
import { chained } from "../proof/revision-record";
import type { CountrySize } from "./country-plan";
import { countrySheets } from "./country-sheets";
import { linksOfSheet, nodesOfSheet } from "./sheet-records";

/** Raised whenever the same seed gives another country than before. */
const GENERATOR = "zveno generate 3";
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
 * is one municipality, or what one region has as a whole. Each part is made four times: to
 * sum up its nodes and its relationships, and to write them.
 *
 * Errors: BAD_USER_INPUT for a size that no country has.
 */
export function countryLines(size: CountrySize, onProgress?: DumpProgress): AsyncIterable<string> {
  checkSize(size);
  const { counts, digests } = measure(size);
  const newest = REVISIONS[REVISIONS.length - 1];
  const header: DumpHeader = {
    zveno: "graph",
    format: DUMP_FORMAT,
    revision: REVISIONS.length,
    region: null,
    time: newest?.at ?? "",
    version: GENERATOR,
    counts: { revisions: REVISIONS.length, ...counts },
  };
  return writeLines(header, recordsOf(size, digests), onProgress);
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

/** All that is said of a country before its facts. */
interface Measure {
  readonly counts: Omit<DumpCounts, "revisions">;
  readonly digests: RevisionDigests;
}

function measure(size: CountrySize): Measure {
  const counts = { nodes: 0, states: 0, links: 0 };
  const digests = new RevisionDigests();
  for (const sheet of countrySheets(size))
    for (const node of nodesOfSheet(sheet)) {
      digests.addNode(provenNode(node));
      counts.nodes += 1;
      counts.states += node.states.length;
    }
  for (const sheet of countrySheets(size))
    for (const link of linksOfSheet(sheet)) {
      digests.addLink(link);
      counts.links += 1;
    }
  return { counts, digests };
}

function* recordsOf(size: CountrySize, digests: RevisionDigests): Generator<readonly DumpRecord[]> {
  yield revisionRecords(digests).map((revision) => ({ revision }));
  for (const sheet of countrySheets(size)) yield nodesOfSheet(sheet).map((node) => ({ node }));
  for (const sheet of countrySheets(size)) yield linksOfSheet(sheet).map((link) => ({ link }));
}

/** Chained as the write path chains them. */
function revisionRecords(digests: RevisionDigests): readonly RevisionRecord[] {
  const records: RevisionRecord[] = [];
  REVISIONS.forEach(({ at, why }, place) => {
    const number = place + 1;
    records.push(chained({ number, at, recordedBy: BY, why, digest: digests.of(number) }, records.at(-1)?.hash));
  });
  return records;
}
