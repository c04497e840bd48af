import type { Link } from "../link/link";
import { compareValues } from "../pagination/page";
import type { LinkGroup } from "./comparison.query";
import { linkDifferences } from "./difference";

export interface LinkPairs {
  /** Links that say of one fact something else at the other moment. */
  readonly pairs: readonly { readonly here: Link; readonly there: Link }[];
  /** Those that are left over where a side has more of them. */
  readonly onlyHere: readonly Link[];
  readonly onlyThere: readonly Link[];
}

/**
 * Which link stands in place of which, where several join the same nodes: what says the same, recorded anew, is no
 * change; then those of one role belong together; then the others in order.
 *
 *     before   EXECUTOR ───────── CO_EXECUTOR       RECIPIENT
 *                 │ (same role)        │ (the rest)
 *     after    EXECUTOR, longer   CONTROLLER                      RECIPIENT is left over: removed
 */
export function pairLinks(group: LinkGroup): LinkPairs {
  const [onlyHere, onlyThere] = [inOrder(group.here), inOrder(group.there)];
  takePairs(onlyHere, onlyThere, (one, other) => linkDifferences(one, other).length === 0);
  const pairs = [
    ...takePairs(onlyHere, onlyThere, (one, other) => one.role === other.role),
    ...takePairs(onlyHere, onlyThere, () => true),
  ];
  return { pairs, onlyHere, onlyThere };
}

/** Takes from both sides the first links that go together, as long as there are some. */
function takePairs(here: Link[], there: Link[], goTogether: (one: Link, other: Link) => boolean): LinkPairs["pairs"] {
  return [...here].flatMap((one) => {
    const place = there.findIndex((other) => goTogether(one, other));
    const [other] = place < 0 ? [] : there.splice(place, 1);
    if (other === undefined) return [];
    here.splice(here.indexOf(one), 1);
    return [{ here: one, there: other }];
  });
}

/** In an order that does not depend on the side. */
function inOrder(links: readonly Link[]): Link[] {
  const key = (link: Link) => [link.role ?? "", link.validity.from ?? "", link.id];
  return [...links].sort((a, b) => compareValues(key(a), key(b)));
}
