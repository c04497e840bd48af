import { RelationKind } from "../../link/link";
import { linkIdentity } from "../../link/link-identity";
import { addDays, FIRST_DAY, LAST_DAY } from "../../moment/iso-day";
import type { Problem } from "../../problem/problem";
import type { LinkFact } from "../../revision/graph-facts";
import type { SourceDocument } from "../documents/source-document";
import { problemAt } from "../documents/source-document";
import type { Arrow } from "./circles";
import { circlesIn } from "./circles";
import type { PlacedLink } from "./placed-facts";

/** A fact with its place; one that the graph holds has none. */
interface Stated extends Arrow {
  readonly placed: PlacedLink | null;
}

/** The facts that must not form a circle: what was wanted, and the key that an entry names the end by. */
const CHAINS: readonly (readonly [relation: RelationKind, wanted: string, key: string])[] = [
  [RelationKind.SUBORDINATE_TO, "nobody to answer to itself", "superior"],
  [RelationKind.MEMBER_OF, "no group within itself", "group"],
];

/** A problem for each circle of superiors, or of groups within groups, that the facts close by themselves or with what is known. */
export function checkCircles(links: readonly PlacedLink[], known: readonly LinkFact[]): readonly Problem[] {
  const restated = new Set(links.map(({ link }) => linkIdentity(link)));
  const left = known.filter((link) => !restated.has(linkIdentity(link)));
  const all = [...links.map((placed) => statedOf(placed.link, placed)), ...left.map((link) => statedOf(link, null))];
  return CHAINS.flatMap(([relation, wanted, key]) =>
    circlesIn(all.filter((stated) => stated.relation === relation)).flatMap((circle) => {
      const last = circle.findLast(({ placed }) => placed !== null)?.placed;
      return last == null ? [] : [problemOf(circle, last, { wanted, key })];
    }),
  );
}

function statedOf(link: LinkFact, placed: PlacedLink | null): Stated & Pick<LinkFact, "relation"> {
  const { from, to } = link.validity;
  const days = { since: from ?? FIRST_DAY, until: to ?? addDays(LAST_DAY, 1) };
  return { relation: link.relation, from: link.fromId, to: link.toId, ...days, placed };
}

function problemOf(
  circle: readonly Stated[],
  { document, path }: PlacedLink,
  { wanted, key }: { readonly wanted: string; readonly key: string },
): Problem {
  const names = [...circle.map(({ from }) => from), circle[0]?.from].join(" → ");
  const [where, what] = placesOf(circle, document);
  const message = `expected ${wanted}, found a circle in ${where}: ${names}; correct one of these ${what}`;
  return problemAt(document, [...path, key], message);
}

function placesOf(circle: readonly Stated[], document: SourceDocument): readonly [where: string, what: string] {
  const placed = circle.flatMap((stated) => stated.placed ?? []);
  const isOfOneFile = placed.length === circle.length && placed.every((each) => each.document === document);
  const lineOf = (each: PlacedLink) => each.document.positionOf(each.path).line;
  if (isOfOneFile) {
    const lines = placed.map(lineOf).sort((a, b) => a - b);
    const what = document.isTable === true ? "rows" : "lines";
    return [`${what} ${lines.join(", ")}`, what];
  }
  const places = placed.map((each) => `${each.document.file}:${lineOf(each)}`);
  return [[...places, ...(placed.length < circle.length ? ["the graph"] : [])].join(", "), "facts"];
}
