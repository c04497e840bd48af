import { textOrNull } from "../graph/row";
import { identityKey } from "../link/link-identity";
import type { ChangedFacts } from "./changed-facts";
import type { KnownLink, KnownState } from "./revision.query";

/** What is withdrawn beside what is said of the same fact instead. */
export interface FactPair<T> {
  readonly before: T;
  readonly after: T;
}

/** How many facts a write touches. A fact is a state of a node, or a relationship. */
export interface ChangeCounts {
  /** Those that it says first, or says anew. */
  readonly added: number;
  /** Those that it ends on a day on which they had no end. */
  readonly ended: number;
  /** Those of earlier revisions that it takes back. */
  readonly withdrawn: number;
}

/** A fact that is said anew with another end alone has ended; it is neither added nor withdrawn. */
export function countsOf(facts: ChangedFacts): ChangeCounts {
  const { added, withdrawn } = facts;
  const ended = [...pairsOfLinks(facts), ...pairsOf(added.states, withdrawn.states, stateKey)].filter(isEnded).length;
  return {
    added: added.states.length + added.links.length - ended,
    ended,
    withdrawn: withdrawn.states.length + withdrawn.links.length - ended,
  };
}

/** The relationships of which something else is said than before. */
export function pairsOfLinks({ added, withdrawn }: ChangedFacts): readonly FactPair<KnownLink>[] {
  return pairsOf(added.links, withdrawn.links, linkKey);
}

/** The same but for an end that is new, or earlier. */
export function isEnded({ before, after }: FactPair<KnownState | KnownLink>): boolean {
  const [was, is] = [textOrNull(before.properties, "validTo"), textOrNull(after.properties, "validTo")];
  return is !== null && (was === null || is < was);
}

function pairsOf<T extends KnownState | KnownLink>(
  added: readonly T[],
  withdrawn: readonly T[],
  keyOf: (fact: T) => string,
): readonly FactPair<T>[] {
  // Most of the largest writes take nothing back, or do nothing else.
  if (added.length === 0 || withdrawn.length === 0) return [];
  const before = new Map(withdrawn.map((fact) => [keyOf(fact), fact]));
  return added.flatMap((after) => {
    const found = before.get(keyOf(after));
    return found === undefined ? [] : [{ before: found, after }];
  });
}

function linkKey({ relation, fromId, toId, properties }: KnownLink): string {
  return identityKey({ ...properties, relation, fromId, toId });
}

function stateKey({ entityId, properties }: KnownState): string {
  return `${entityId}|${textOrNull(properties, "validFrom") ?? ""}`;
}
