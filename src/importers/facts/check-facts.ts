import { linkIdentity } from "../../link/link-identity";
import type { PlacedLink } from "./placed-facts";
import type { Problem } from "../../problem/problem";
import { placeOf, problemAt } from "../documents/source-document";

/** A problem for each fact that is stated a second time: only one of the two could be recorded. */
export function checkFacts(links: readonly PlacedLink[]): readonly Problem[] {
  const stated = new Map<string, PlacedLink>();
  return links.flatMap((placed) => {
    const key = linkIdentity(placed.link);
    const first = stated.get(key);
    if (first !== undefined) return [again(placed, first)];
    stated.set(key, placed);
    return [];
  });
}

function again({ link, document, path }: PlacedLink, first: PlacedLink): Problem {
  const fact = `${link.fromId} ${link.relation} ${link.toId}`;
  const where = placeOf(first.document, first.path);
  return problemAt(document, path, `expected each fact once, found ${fact} again: ${where} states it`);
}
