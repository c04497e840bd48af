import { linkIdentity } from "../link/link-identity";
import type { PlacedLink } from "./placed-facts";
import type { Problem } from "./problem";
import { describeProblem } from "./problem";
import { problemAt } from "./source-document";

/** A problem for each fact that is stated a second time: only one of the two could be recorded. */
export function checkFacts(links: readonly PlacedLink[]): readonly Problem[] {
  const first = new Map<string, Problem>();
  return links.flatMap(({ link, document, path }) => {
    const place = problemAt(document, path, "");
    const key = linkIdentity(link);
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, place);
      return [];
    }
    const fact = `${link.fromId} ${link.relation} ${link.toId}`;
    return [{ ...place, message: `expected each fact once, found ${fact} again: ${placeOf(known)} states it` }];
  });
}

function placeOf(problem: Problem): string {
  return describeProblem(problem).slice(0, -": ".length);
}
