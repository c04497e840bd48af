import { unique } from "../collections/unique";
import { inBatches } from "../collections/batches";
import { groupBy } from "../collections/group-by";
import { entityLabel } from "../entity/decode-entity";
import type { EntityLabel } from "../entity/entity";
import type { Ids } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";
import { flag, text, textOrNull, texts } from "../graph/row";
import { RelationKind, ResponsibilityRole } from "../link/link";
import { ofRelations } from "../link/link-fragments";

/** Where a node belongs on a day. */
export interface Place {
  readonly id: string;
  readonly label: EntityLabel;
  readonly region: string | null;
  /** The act of a clause or duty, the base organisation of an agreement. */
  readonly ownerId: string | null;
  /** Of a subject: whether it exists. */
  readonly isThere: boolean;
}

interface StepUp {
  readonly lowerId: string;
  readonly upperId: string;
}

const placeQuery = cypherQuery<Ids, Place>("rights/place", (row) => ({
  id: text(row, "id"),
  label: entityLabel(text(row, "id"), texts(row, "labels")),
  region: textOrNull(row, "region"),
  ownerId: textOrNull(row, "ownerId"),
  isThere: flag(row, "isThere"),
}));

const stepUpQuery = cypherQuery<Ids, StepUp>("rights/step-up", (row) => ({
  lowerId: text(row, "lowerId"),
  upperId: text(row, "upperId"),
}));

type OfRole = Ids & { readonly role: ResponsibilityRole };

const controllersQuery = cypherQuery<OfRole, StepUp>("rights/controllers", (row) => ({
  lowerId: text(row, "dutyId"),
  upperId: text(row, "controllerId"),
}));

/** What leads from a thing to whom it is under. */
export const UNDER = [
  RelationKind.SUBORDINATE_TO,
  RelationKind.HOSTED_BY,
  RelationKind.POST_IN,
  RelationKind.ISSUED_BY,
] as const;

/** What leads from a part of an organisation to that organisation. */
export const PART_OF_ORGANISATION = [RelationKind.HOSTED_BY, RelationKind.POST_IN] as const;

/** A post of a centre of a school of a municipality of a ministry is four steps below; more than this is a circle. */
const MAX_STEPS = 20;

/** The places of these nodes by id; none for one that is not known. Cost: one query for 1,000 of them. */
export async function placesOf(snapshot: Snapshot, ids: readonly string[]): Promise<ReadonlyMap<string, Place>> {
  const places = await inBatches(unique(ids), (batch) => snapshot.read(placeQuery, { ids: batch }));
  return new Map(places.map((place) => [place.id, place]));
}

/** Who controls each of these duties on the day. */
export async function controllersOf(
  snapshot: Snapshot,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const role = ResponsibilityRole.CONTROLLER;
  const found = await inBatches(unique(ids), (batch) => snapshot.read(controllersQuery, { ids: batch, role }));
  return new Map([...groupBy(found, ({ lowerId }) => lowerId)].map(([id, steps]) => [id, steps.map(upper)]));
}

/**
 * Which of these nodes are one of `tops` or under one, on the day: by the first of their paths that leads there. Cost: a
 * query a step for 1,000 nodes, 20 steps at most.
 */
export async function idsUnder(
  snapshot: Snapshot,
  ids: readonly string[],
  { tops, over }: { readonly tops: ReadonlySet<string>; readonly over: readonly RelationKind[] },
): Promise<ReadonlySet<string>> {
  const slots = { types: ofRelations(over) };
  const lowersByUpper = new Map<string, string[]>();
  const seen = new Set(ids);
  let frontier = unique(ids);
  for (let step = 0; step < MAX_STEPS && frontier.length > 0; step += 1) {
    const steps = await inBatches(frontier, (batch) => snapshot.read(stepUpQuery, { ids: batch }, { slots }));
    for (const { lowerId, upperId } of steps)
      lowersByUpper.set(upperId, [...(lowersByUpper.get(upperId) ?? []), lowerId]);
    frontier = unique(steps.map(({ upperId }) => upperId).filter((id) => !seen.has(id)));
    for (const id of frontier) seen.add(id);
  }
  return downFrom(tops, lowersByUpper);
}

/** The tops, and all below them. */
function downFrom(tops: ReadonlySet<string>, lowersByUpper: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set(tops);
  // A set is walked in the order of insertion, what is added meanwhile included.
  for (const id of reached) for (const lower of lowersByUpper.get(id) ?? []) reached.add(lower);
  return reached;
}

function upper({ upperId }: StepUp): string {
  return upperId;
}
