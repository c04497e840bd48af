/** A link of a small graph, as little of it as chains need. */
export interface PlainLink {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
}

/** A chain as the ids along it: node, link, node, … */
type Walked = readonly string[];

/**
 * The ids of the links of every simple path between two nodes, by the plainest search in depth there is: what the real
 * one is held to. Shortest first, then by the ids along the path read from the end with the smaller id.
 */
export function naiveChains(links: readonly PlainLink[], from: string, to: string, maxLength = Infinity): string[][] {
  const found = walk(links, to, [from]).filter((ids) => lengthOf(ids) <= maxLength);
  return found
    .map((ids) => ({ ids, key: keyOf(from < to ? ids : [...ids].reverse()) }))
    .sort((a, b) => lengthOf(a.ids) - lengthOf(b.ids) || (a.key < b.key ? -1 : 1))
    .map(({ ids }) => ids.filter((_id, place) => place % 2 === 1));
}

function walk(links: readonly PlainLink[], to: string, walked: Walked): Walked[] {
  const at = walked.at(-1);
  if (at === to) return [walked];
  return links.flatMap(({ id, fromId, toId }) => {
    const far = fromId === at ? toId : toId === at ? fromId : null;
    return far === null || walked.includes(far) ? [] : walk(links, to, [...walked, id, far]);
  });
}

function lengthOf(ids: Walked): number {
  return (ids.length - 1) / 2;
}

/** Compares as: the next node, then the link that leads to it, and so on. */
function keyOf(ids: Walked): string {
  const pairs = ids.slice(1).map((_id, place) => (place % 2 === 0 ? ids[place + 2] : ids[place]));
  return pairs.join("\u0000");
}
