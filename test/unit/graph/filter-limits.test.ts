import type { Fragment } from "../../../src/graph/cypher-query";
import { checkFilters } from "../../../src/graph/filter-limits";

const NAME: Fragment = { fragment: "subject/filter/name-contains", params: { text: "лицей" } };
const nested = (times: number, wrap: (inside: Fragment) => Fragment) =>
  Array.from({ length: times }).reduce<Fragment>((inside) => wrap(inside), NAME);
const not = (times: number) => nested(times, (inside) => ({ and: [{ not: inside }] }));
const bears = (inside: Fragment): Fragment => ({ fragment: "bears", slots: { dutyFilter: { and: [inside] } } });
const check = (filter: Fragment) => () => checkFilters({ filter });

describe("a filter", () => {
  it.each<[string, Fragment]>([
    ["15 levels of not", not(15)],
    ["15 levels of and with or", nested(7, (inside) => ({ and: [{ or: [inside] }] }))],
    ["300 conditions", { or: Array.from({ length: 300 }, () => NAME) }],
    ["20 filters of another noun", { or: Array.from({ length: 20 }, () => bears(NAME)) }],
    ["three filters of other nouns in one another", nested(3, bears)],
  ])("may have %s", (_what, filter) => {
    expect(check(filter)).not.toThrow();
  });

  it.each<[string, Fragment, number]>([
    ["levels", not(16), 15],
    ["levels of and", nested(17, (inside) => ({ and: [inside] })), 15],
    ["conditions", { or: Array.from({ length: 301 }, () => NAME) }, 300],
    ["filters of another noun", { or: Array.from({ length: 21 }, () => bears(NAME)) }, 20],
    ["filters of other nouns in one another", nested(4, bears), 3],
  ])("may not have more %s, and is told how many it has", (_what, filter, limit) => {
    expect(check(filter)).toThrow(
      expect.objectContaining({ code: "QUERY_TOO_COMPLEX", details: { found: limit + 1, limit } }) as Error,
    );
  });
});
