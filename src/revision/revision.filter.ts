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
  /** The ISO 3166-2 code of a region of whose nodes they said something, themselves or by a relationship. */
  readonly region?: string | null;
}

/** The filter with what was looked up for it. */
type AskedFilter = Omit<RevisionFilter, "region"> & {
  /** The revisions of the region. */
  readonly numbers?: readonly number[] | null;
};

/** The condition on the variable record. Days are those of the time zone. */
export function revisionCondition(filter: AskedFilter, timeZone: string): Fragment {
  const instant = (day: IsoDay) => startOfDay(day, timeZone).toISOString();
  const table: FilterTable<AskedFilter> = {
    from: (day) => ({ fragment: "revision/filter/from", params: { from: instant(day) } }),
    to: (day) => ({ fragment: "revision/filter/to", params: { before: instant(addDays(day, 1)) } }),
    by: (by) => ({ fragment: "revision/filter/by", params: { by } }),
    about: (about) => ({ fragment: "revision/filter/about", params: { about } }),
    numbers: (numbers) => ({ fragment: "revision/filter/numbers", params: { numbers } }),
  };
  return compileFilter(table, filter);
}
