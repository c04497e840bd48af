import type { FilterTable } from "../graph/compile-filter";
import { compileFilter } from "../graph/compile-filter";
import type { Fragment } from "../graph/cypher-query";
import type { IsoDay } from "../moment/iso-day";
import { addDays, startOfDay } from "../moment/iso-day";

/** Which revisions are asked for; fields are ANDed. */
export interface RevisionFilter {
  /** Recorded on this day or later, in the service's time zone. */
  readonly from?: IsoDay | null;
  /** Recorded on this day or earlier. */
  readonly to?: IsoDay | null;
  /** Who recorded them. */
  readonly by?: string | null;
  /** The id of a node of which they said something, itself or by a relationship. */
  readonly about?: string | null;
}

/** The condition on the variable record. Days are those of the time zone. */
export function revisionCondition(filter: RevisionFilter | null | undefined, timeZone: string): Fragment {
  const instant = (day: IsoDay) => startOfDay(day, timeZone).toISOString();
  const table: FilterTable<RevisionFilter> = {
    from: (day) => ({ fragment: "revision/filter/from", params: { from: instant(day) } }),
    to: (day) => ({ fragment: "revision/filter/to", params: { before: instant(addDays(day, 1)) } }),
    by: (by) => ({ fragment: "revision/filter/by", params: { by } }),
    about: (about) => ({ fragment: "revision/filter/about", params: { about } }),
  };
  return compileFilter(table, filter);
}
