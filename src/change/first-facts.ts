import type { ChangedFacts } from "../revision/changed-facts";

/** Facts of a revision that are shown: a larger one is an import, which `compare` tells better. */
export const MOST_FACTS = 5_000;

/** The facts at the first of the nodes that they touch, which are `most` or somewhat more; all of them, where they are fewer. */
export function firstFacts(facts: ChangedFacts, most = MOST_FACTS): ChangedFacts {
  const { added, withdrawn } = facts;
  const parts = [withdrawn.states, added.states, withdrawn.links, added.links];
  if (parts.reduce((sum, part) => sum + part.length, 0) <= most) return facts;
  const nodes = firstNodes(facts, most);
  const of = ({ states, links }: ChangedFacts["added"]): ChangedFacts["added"] => ({
    states: states.filter(({ entityId }) => nodes.has(entityId)),
    links: links.filter(({ fromId }) => nodes.has(fromId)),
  });
  return { added: of(added), withdrawn: of(withdrawn) };
}

/** Those that facts say something of, and that links leave, until there are so many facts at them. */
function firstNodes({ added, withdrawn }: ChangedFacts, most: number): ReadonlySet<string> {
  const nodes = new Set<string>();
  let count = 0;
  const take = (id: string): void => {
    if (count < most) nodes.add(id);
    if (nodes.has(id)) count += 1;
  };
  for (const { states } of [withdrawn, added]) for (const { entityId } of states) take(entityId);
  for (const { links } of [withdrawn, added]) for (const { fromId } of links) take(fromId);
  return nodes;
}
