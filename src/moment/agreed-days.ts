import { unique } from "../collections/unique";
import { type Existence, FIRST, type Held, LAST, revisionOrNever, revisionText } from "./absence";

/** Where a stretch has the end of the days in force. */
const BEGIN_OF_END = 55;

/** That a subject was a party to an agreement: when that was known, and a state of the agreement with its days in force. */
export interface Agreed {
  readonly known: Pick<Held, "addedIn" | "retractedIn">;
  readonly state: Existence;
}

/**
 * The stretches in which a subject is a party to an agreement that is in force, one text each: the days and the revisions of what
 * is known, and the days in force by it, each `to` and `until` excluded. The store keeps them with the subject, and
 * cypher/subject/filter/agreed.cypher reads them by the places of their characters.
 *
 *     from       to         since      until      in force
 *     0000-01-01 9999-12-31 0000000003 9999999999 2024-04-01 2025-04-01
 */
export function agreedDays(agreed: readonly Agreed[]): readonly string[] {
  return unique(agreed.flatMap(stretch)).toSorted();
}

/** The day from which on, by any of these stretches, no agreement is in force: behind the last day where one has no end, '' for none. */
export function agreedTo(agreed: readonly string[]): string {
  return (
    agreed
      .map((each) => each.slice(BEGIN_OF_END))
      .toSorted()
      .at(-1) ?? ""
  );
}

function stretch({ known, state: { validFrom, validTo, addedIn, retractedIn, from, to } }: Agreed): readonly string[] {
  const since = Math.max(known.addedIn, addedIn);
  const until = [known.retractedIn, retractedIn].reduce(earlier, null);
  if (until !== null && since >= until) return [];
  const days = `${validFrom ?? FIRST} ${validTo ?? LAST}`;
  return [`${days} ${revisionText(since)} ${revisionOrNever(until)} ${from ?? FIRST} ${to ?? LAST}`];
}

/** Null is never. */
function earlier(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}
