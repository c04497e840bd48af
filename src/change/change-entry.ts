import { groupBy } from "../collections/group-by";
import type { Difference } from "../comparison/difference";
import { linkDifferences, nodeDifferences } from "../comparison/difference";
import { STATE_DECODERS } from "../entity/decode-state";
import type { Entity } from "../entity/entity";
import { number, text, textOrNull } from "../graph/row";
import { decodeLink } from "../link/decode-link";
import type { Link } from "../link/link";
import type { IsoDay } from "../moment/iso-day";
import type { KnownLink, KnownState } from "../revision/revision.query";
import type { ChangedFacts } from "../revision/changed-facts";
import type { FactPair } from "../revision/fact-pairs";
import { isEnded, pairsOfLinks } from "../revision/fact-pairs";

/** What became of a node or link. ENDED: it holds no longer from a day on. WITHDRAWN: it was recorded in error. */
export enum ChangeKind {
  ADDED = "ADDED",
  CHANGED = "CHANGED",
  ENDED = "ENDED",
  WITHDRAWN = "WITHDRAWN",
}

/** What a node is left without because something else ended. */
export enum Loss {
  EXECUTOR = "EXECUTOR",
  CONTROLLER = "CONTROLLER",
  HOST = "HOST",
  SUPERIOR = "SUPERIOR",
  PARTIES = "PARTIES",
  BASIS = "BASIS",
}

/** A node or link that a write adds, changes, ends or withdraws. */
export type ChangeEntry = NodeEntry | LinkEntry;

interface Entry {
  readonly kind: ChangeKind;
  /** In what it differs from before; empty for what is added or withdrawn. */
  readonly differences: readonly Difference[];
  /** The day from which it holds so; null where nobody knows, and for what is withdrawn. */
  readonly from: IsoDay | null;
  /** What it is left without, where nothing of itself changes. */
  readonly loss?: Loss;
}

export interface NodeEntry extends Entry {
  /** As it is after the write; as it was before where it is withdrawn. */
  readonly node: Entity;
}

export interface LinkEntry extends Entry {
  readonly link: Link;
}

/** The properties that say when something ends. */
const ENDS: readonly string[] = ["existsTo", "inForceTo", "inForce", "validTo"];

/** The facts of a write, node by node and then link by link, each with what became of it. */
export function entriesOf(facts: ChangedFacts): readonly ChangeEntry[] {
  return [...nodeEntries(facts), ...linkEntries(facts)];
}

function nodeEntries({ added, withdrawn }: ChangedFacts): readonly NodeEntry[] {
  const [after, before] = [groupBy(added.states, ({ entityId }) => entityId), groupBy(withdrawn.states, idOfState)];
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].flatMap((id) => nodeEntry(before.get(id) ?? [], after.get(id) ?? []));
}

function nodeEntry(before: readonly KnownState[], after: readonly KnownState[]): readonly NodeEntry[] {
  const [was, is] = [latest(before), latest(after)];
  if (is === undefined) return was === undefined ? [] : [nodeWith(was, ChangeKind.WITHDRAWN)];
  if (was === undefined) return [nodeWith(is, ChangeKind.ADDED)];
  const asOf = { asOf: textOrNull(is.properties, "validFrom") ?? "9999-12-31" };
  const differences = nodeDifferences({ entity: entityOf(was), ...asOf }, { entity: entityOf(is), ...asOf });
  const isEnd = differences.length > 0 && differences.every(({ property }) => ENDS.includes(property));
  const end = isEnd ? endOf(is) : null;
  if (end !== null) return [{ ...nodeWith(is, ChangeKind.ENDED), differences, from: end }];
  return [{ ...nodeWith(is, ChangeKind.CHANGED), differences }];
}

/** The first day on which it is there, or in force, no more. */
function endOf({ properties }: KnownState): IsoDay | null {
  return textOrNull(properties, "existsTo") ?? textOrNull(properties, "inForceTo");
}

function nodeWith(state: KnownState, kind: ChangeKind): NodeEntry {
  return { kind, node: entityOf(state), differences: [], from: textOrNull(state.properties, "validFrom") };
}

function linkEntries({ added, withdrawn }: ChangedFacts): readonly LinkEntry[] {
  const pairs = pairsOfLinks({ added, withdrawn });
  const paired = new Set(pairs.flatMap(({ before, after }) => [before.id, after.id]));
  return [
    ...pairs.map(changedLink),
    ...added.links.filter(({ id }) => !paired.has(id)).map((link) => linkWith(link, ChangeKind.ADDED)),
    ...withdrawn.links.filter(({ id }) => !paired.has(id)).map((link) => linkWith(link, ChangeKind.WITHDRAWN)),
  ];
}

function changedLink(pair: FactPair<KnownLink>): LinkEntry {
  const kind = isEnded(pair) ? ChangeKind.ENDED : ChangeKind.CHANGED;
  return { ...linkWith(pair.after, kind), differences: linkDifferences(linkOf(pair.before), linkOf(pair.after)) };
}

function linkWith(known: KnownLink, kind: ChangeKind): LinkEntry {
  const link = linkOf(known);
  const from = kind === ChangeKind.ENDED ? link.validity.to : link.validity.from;
  return { kind, link, differences: [], from };
}

function idOfState({ entityId }: KnownState): string {
  return entityId;
}

function latest(states: readonly KnownState[]): KnownState | undefined {
  const from = ({ properties }: KnownState) => textOrNull(properties, "validFrom") ?? "";
  return [...states].sort((a, b) => (from(a) < from(b) ? -1 : 1)).at(-1);
}

function entityOf({ entityId, label, kind, properties }: KnownState): Entity {
  const state = STATE_DECODERS[label](properties);
  const [sortKey, addedIn] = [text(properties, "sortKey"), number(properties, "addedIn")];
  return { id: entityId, label, kind, state, sortKey, addedIn } as Entity;
}

function linkOf({ relation, fromId, toId, properties }: KnownLink): Link {
  return decodeLink({ relation, fromId, toId, link: properties });
}
