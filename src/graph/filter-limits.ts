import { QueryTooComplexError } from "../errors/domain-error";
import type { Fragment, Slots } from "./cypher-query";

/** Filters inside `and`, `or`, `not` of one another: the embedded engine reads no text that nests much deeper. */
const MOST_LEVELS = 15;
/** Filters of another noun inside one another: duties of subjects of duties. Each level multiplies the work. */
const MOST_NOUNS = 3;
/** Each is tried on every node that the others leave. */
const MOST_CONDITIONS = 300;
/** Conditions that hold a filter of another noun: each walks to that noun and back. */
const MOST_WALKS = 20;

interface Position {
  readonly levels: number;
  readonly nouns: number;
  readonly isWithinAnd: boolean;
}

/**
 * Refuses a filter that is too deep, too long or too costly for one text of an engine.
 *
 * Errors: QUERY_TOO_COMPLEX with the figure and the limit. Cost: a step a condition.
 */
export function checkFilters(slots: Slots): void {
  const size = { conditions: 0, walks: 0 };
  const visit = (fragment: Fragment, at: Position): void => {
    refuseOver("levels deep", at.levels, MOST_LEVELS);
    refuseOver("filters of another kind deep", at.nouns, MOST_NOUNS);
    if ("and" in fragment) {
      const inside = { ...at, levels: at.levels + (at.isWithinAnd ? 1 : 0), isWithinAnd: true };
      for (const part of fragment.and) visit(part, inside);
    } else if ("or" in fragment) {
      for (const part of fragment.or) visit(part, { ...at, levels: at.levels + 1, isWithinAnd: false });
    } else if ("clauses" in fragment) {
      for (const clause of fragment.clauses) visit(clause, at);
    } else if ("not" in fragment) visit(fragment.not, { ...at, levels: at.levels + 1, isWithinAnd: false });
    else if ("fragment" in fragment) {
      refuseOver("conditions long", ++size.conditions, MOST_CONDITIONS);
      visitPlaces(fragment.slots ?? {}, at);
    }
  };
  const visitPlaces = (places: Slots, at: Position): void => {
    for (const [place, fragment] of Object.entries(places)) {
      const isOfAnother = /[a-z]Filter$/.test(place);
      if (isOfAnother) refuseOver("conditions long that hold a filter of another kind", ++size.walks, MOST_WALKS);
      visit(fragment, { ...at, nouns: at.nouns + (isOfAnother ? 1 : 0), isWithinAnd: false });
    }
  };
  visitPlaces(slots, { levels: 0, nouns: 0, isWithinAnd: false });
}

function refuseOver(what: string, found: number, limit: number): void {
  if (found <= limit) return;
  throw new QueryTooComplexError(
    `The filter is ${found} ${what}, and ${limit} is the most: ask in several questions.`,
    { found, limit },
  );
}
