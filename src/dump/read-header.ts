import { BadUserInputError } from "../errors/domain-error";
import { requireCompact } from "./canonical-line";
import { DamagedDumpError } from "./damaged-dump";
import type { DumpHeader } from "./dump-format";
import { DUMP_FORMAT } from "./dump-format";

/**
 * The header in the first line of a graph file.
 *
 * Errors: BAD_USER_INPUT for a file of another kind or of a newer format; DamagedDumpError for a header that is not whole.
 */
export function readHeader(line: string): DumpHeader {
  if (line.startsWith("\ufeff")) throw new DamagedDumpError(1, "expected no byte order mark, found one");
  const header = parsed(line);
  if (header?.zveno !== "graph")
    throw new BadUserInputError(
      "Expected a graph file, found another kind of file: choose one that `zveno dump` or `zveno generate` has made.",
    );
  if (Number.isInteger(header.format) && (header.format ?? 0) > DUMP_FORMAT)
    throw new BadUserInputError(
      `The graph file has format ${header.format}, and this version knows formats up to ${DUMP_FORMAT}: load it with the newer version that made it.`,
      { found: header.format ?? 0, known: DUMP_FORMAT },
    );
  if (!isWhole(header))
    throw new DamagedDumpError(1, "expected a header with format, revision, region and counts, found another");
  requireCompact(line, header, 1);
  return header;
}

function parsed(line: string): Partial<DumpHeader> | null {
  try {
    return JSON.parse(line) as Partial<DumpHeader> | null;
  } catch {
    return null;
  }
}

function isWhole(header: Partial<DumpHeader>): header is DumpHeader {
  const { format, revision, region, counts } = header;
  const { revisions, nodes, states, links } = counts ?? {};
  const numbers = [format, revision, revisions, nodes, states, links];
  const isKnown = (format ?? 0) >= 1 && (region === null || typeof region === "string");
  const hasOrigin = typeof header.time === "string" && typeof header.version === "string";
  return isKnown && hasOrigin && numbers.every((count) => Number.isSafeInteger(count) && (count ?? -1) >= 0);
}
