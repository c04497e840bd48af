import { batchesOf, inBatches } from "../collections/batches";
import { unique } from "../collections/unique";
import { forEachInTurns, groupInTurns, mapInTurns } from "../event-loop/in-turns";
import { lapsesOf } from "../moment/absence";
import { heldDays } from "../moment/held-days";
import { markBorneRoles } from "./borne-roles";
import type { Ids, Row } from "./cypher-query";
import { cypherQuery } from "./cypher-query";
import type { GraphTransaction } from "./graph-store";
import { heldOf } from "./held-of";
import { map, number, text, textOrNull, texts } from "./row";

/**
 * The types of relationships that hold no longer than both their ends are there: who has ended bears, controls, hosts and
 * agrees to nothing, and no duty concerns it. An act stays issued by an authority that is gone, and a successor outlives whom it succeeds.
 */
const ENDING_TYPES: ReadonlySet<string> = new Set([
  "CONCERNS",
  "HOLDS",
  "HOSTED_BY",
  "MEMBER_OF",
  "NETWORK_AGREEMENT",
  "POST_IN",
  "RESPONSIBLE_FOR",
  "SUBORDINATE_TO",
]);
const NONE: readonly string[] = [];

/** Whether relationships of this type hold no longer than both their ends are there. */
export function endsWithEnds(type: string): boolean {
  return ENDING_TYPES.has(type);
}

/** A relationship that is being written: what it states, and between whom. */
export interface WrittenLink {
  readonly type: string;
  readonly fromId: string;
  readonly toId: string;
  readonly properties: Row;
}

/**
 * What is kept with a relationship beside what it states, because it follows from facts about others, too: the stretches
 * in which an end is not there, and the days on which it is VALID. Null for what a form does not have, so that it goes where it was.
 */
const NOTHING_KEPT = {
  absences: null,
  heldSince: null,
  heldFrom: null,
  heldTo: null,
  heldGaps: null,
  lapses: null,
  isBaseless: null,
};

/** By the ids of nodes that are not always there, the stretches in which they are not. */
export type AbsencesById = ReadonlyMap<string, readonly string[]>;

/** By the ids of all bases that are known, the stretches in which they are not in force. */
export type LapsesById = ReadonlyMap<string, readonly string[]>;

const absencesQuery = cypherQuery<Ids, readonly [string, readonly string[]]>("newest/absences", (row) => [
  text(row, "id"),
  texts(row, "absences"),
]);

const basesQuery = cypherQuery<Ids, { readonly id: string; readonly state: Row }>("newest/bases", (row) => ({
  id: text(row, "id"),
  state: map(row, "state"),
}));

const linksAtQuery = cypherQuery<Ids, WrittenLink>("newest/links-at", decodeWritten);
const linksOutOfQuery = cypherQuery<Ids, WrittenLink>("newest/links-out-of", decodeWritten);
const linksOnQuery = cypherQuery<Ids, WrittenLink>("newest/links-on", decodeWritten);
const markLinksQuery = cypherQuery<{ readonly rows: readonly Row[] }, number>("newest/mark-links", (row) =>
  number(row, "marked"),
);

/** What a relationship states, without what the store keeps with it. */
export function statedProperties(properties: Row): Row {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !(name in NOTHING_KEPT)));
}

/** What is kept with a relationship. `lapses` has no entry for a basis that nobody knows. */
export function heldForm(
  { type, fromId, toId, properties }: WrittenLink,
  absencesById: AbsencesById,
  lapsesById: LapsesById,
): Row {
  const absences = endsWithEnds(type)
    ? [...(absencesById.get(fromId) ?? NONE), ...(absencesById.get(toId) ?? NONE)]
    : NONE;
  const basis = textOrNull(properties, "basis");
  const lapses = basis === null ? NONE : lapsesById.get(basis);
  const attestedOn = textOrNull(properties, "attestedOn");
  const days = heldDays({ ...heldOf(properties), attestedOn, absences, lapses: lapses ?? NONE });
  // Most have no more than that: a load asks for a million of them.
  if (absences.length === 0 && lapses !== undefined) return { ...days };
  return { ...days, ...(absences.length > 0 && { absences }), ...(lapses === undefined && { isBaseless: true }) };
}

/** These relationships with what is kept with them, as they are to be added. Cost: a query of their ends and one of their bases for each thousand. */
export async function withHeldForms<L extends WrittenLink>(
  transaction: GraphTransaction,
  links: readonly L[],
): Promise<readonly L[]> {
  const [absences, lapses] = await boundsOf(transaction, links);
  return mapInTurns(links, (link) => {
    return { ...link, properties: { ...link.properties, ...heldForm(link, absences, lapses) } };
  });
}

/** Keeps anew what is kept with the relationships at these nodes, whose absences have changed. */
export async function markLinksAt(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  const slots = { types: { identifier: [...ENDING_TYPES].join("|") } };
  await mark(transaction, await inBatches(ids, (some) => transaction.run(linksAtQuery, { ids: some }, { slots })));
}

/** As `markLinksAt`, of the relationships out of these nodes, of those with such ids alone where `isWanted` is given. */
export async function markLinksOutOf(
  transaction: GraphTransaction,
  ids: readonly string[],
  isWanted: (linkId: string) => boolean = () => true,
): Promise<void> {
  const found = await inBatches(ids, (some) => transaction.run(linksOutOfQuery, { ids: some }));
  await mark(
    transaction,
    found.filter(({ properties }) => isWanted(text(properties, "id"))),
  );
}

/**
 * As `markLinksAt`, of the relationships that rest on those of these nodes that are documents: `changed` ones have other
 * states than before, on `added` ones a relationship may rest that was recorded before its basis.
 *
 * Cost: two queries, and a scan of the relationships where one of the nodes has days in force.
 */
export async function markLinksOn(
  transaction: GraphTransaction,
  changed: readonly string[],
  added: readonly string[],
): Promise<void> {
  const lapses = await lapsesAmong(transaction, [...changed, ...added]);
  const isLapsing = (id: string) => (lapses.get(id) ?? []).length > 0;
  const rested = changed.filter(isLapsing);
  if (rested.length === 0 && !added.some(isLapsing)) return;
  const batches = rested.length === 0 ? [[]] : [...batchesOf(rested)];
  for (const ids of batches) await mark(transaction, await transaction.run(linksOnQuery, { ids }));
}

async function mark(transaction: GraphTransaction, found: readonly WrittenLink[]): Promise<void> {
  const linksById = new Map<string, WrittenLink>();
  await forEachInTurns(found, (link) => linksById.set(text(link.properties, "id"), link));
  const links = [...linksById.values()];
  const [absences, lapses] = await boundsOf(transaction, links);
  const rows = await mapInTurns(links, (link) => ({
    fromId: link.fromId,
    linkId: text(link.properties, "id"),
    form: { ...NOTHING_KEPT, ...heldForm(link, absences, lapses) },
  }));
  await inBatches(rows, (some) => transaction.run(markLinksQuery, { rows: some }));
  await markBearers(transaction, links);
}

/** Keeps anew with those who bear something by these relationships in which roles they do, once the relationships are as they are to be. */
export async function markBearers(
  transaction: GraphTransaction,
  links: readonly Pick<WrittenLink, "type" | "fromId">[],
): Promise<void> {
  const bearers = links.filter(({ type }) => type === "RESPONSIBLE_FOR").map(({ fromId }) => fromId);
  await markBorneRoles(transaction, unique(bearers));
}

async function boundsOf(
  transaction: GraphTransaction,
  links: readonly WrittenLink[],
): Promise<readonly [AbsencesById, LapsesById]> {
  const [ends, bases] = [new Set<string>(), new Set<string>()];
  await forEachInTurns(links, ({ type, fromId, toId, properties }) => {
    if (endsWithEnds(type)) ends.add(fromId).add(toId);
    const basis = textOrNull(properties, "basis");
    if (basis !== null) bases.add(basis);
  });
  const absences = await inBatches([...ends], (ids) => transaction.run(absencesQuery, { ids }));
  return [new Map(absences), await lapsesAmong(transaction, [...bases])];
}

async function lapsesAmong(transaction: GraphTransaction, ids: readonly string[]): Promise<LapsesById> {
  const found = await inBatches(ids, (some) => transaction.run(basesQuery, { ids: some }));
  const byId = await groupInTurns(found, ({ id }) => id);
  const lapses = await mapInTurns(byId, ([id, ofOne]) => {
    return [id, lapsesOfStates(ofOne.map(({ state }) => state))] as const;
  });
  return new Map(lapses);
}

/** The stretches in which a document is not in force, by all states it ever had. */
export function lapsesOfStates(states: readonly Row[]): readonly string[] {
  const bounded = states.map((state) => ({
    ...heldOf(state),
    from: textOrNull(state, "inForceFrom"),
    to: textOrNull(state, "inForceTo"),
  }));
  return lapsesOf(bounded);
}

function decodeWritten(row: Row): WrittenLink {
  return {
    type: text(row, "type"),
    fromId: text(row, "fromId"),
    toId: text(row, "toId"),
    properties: map(row, "link"),
  };
}
