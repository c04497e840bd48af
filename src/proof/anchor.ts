import type { RevisionRecord } from "./revision-record";
import { chained } from "./revision-record";

/**
 * The records with the digests that these facts have, chained anew where one differs. What was there before is no part of
 * the facts then: an older form of digests, or a whole graph of which this is a region. Each record keeps its former
 * digest, which its hash is of, too, so that `formerChain` finds the former hashes.
 */
export function anchored(
  records: readonly RevisionRecord[],
  digestOf: (revision: number) => string,
): readonly RevisionRecord[] {
  if (records.every(({ number, digest }) => digest === digestOf(number))) return records;
  let before: string | undefined;
  return records.map((record) => {
    const formerDigests = [...(record.formerDigests ?? []), record.digest];
    const again = chained({ ...record, formerDigests, digest: digestOf(record.number) }, before);
    before = again.hash;
    return again;
  });
}

/**
 * The chain as it was so many anchorings ago, of the records that were there then. Empty where there was none.
 *
 *     anchorings ago   records
 *     0                1 2 3 4 5 6
 *     1                1 2 3 4          their newest digest but one; 5 and 6 were written since
 */
export function formerChain(records: readonly RevisionRecord[], anchorings: number): readonly RevisionRecord[] {
  if (anchorings === 0) return records;
  let before: string | undefined;
  const former: RevisionRecord[] = [];
  for (const record of records) {
    const { formerDigests = [], ...said } = record;
    const place = formerDigests.length - anchorings;
    const digest = formerDigests[place];
    if (digest === undefined) break;
    former.push(
      chained({ ...said, digest, ...(place > 0 && { formerDigests: formerDigests.slice(0, place) }) }, before),
    );
    before = former.at(-1)?.hash;
  }
  return former;
}
