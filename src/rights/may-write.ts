import type { GraphReader } from "../graph/graph-store";
import { Snapshot, UNBOUNDED } from "../graph/snapshot";
import type { IsoDay } from "../moment/iso-day";
import type { Principal } from "../request/principal";
import { ViewerRole } from "../request/principal";
import { findNewestRevision } from "../revision/revision.question";
import type { Decision } from "./decision.words";
import {
  ADMINISTRATOR_MAY,
  CONTROLS,
  lacksRole,
  mayWithin,
  NEW_WITHOUT_REGION,
  NOBODY_WRITES,
  notControlled,
  notTheirs,
  NOTHING_NAMED,
  OWN_REPORT,
  REPRESENTS_NOBODY,
  THEIRS,
} from "./decision.words";
import type { Place } from "./territory.question";
import { controllersOf, idsUnder, PART_OF_ORGANISATION, placesOf, UNDER } from "./territory.question";
import type { WriteAction, WriteRule } from "./write-action";
import { Ground, WRITE_RULES } from "./write-action";

export type { Decision } from "./decision.words";
export type { WriteAction } from "./write-action";

/** What somebody wants to write. */
export interface WantedWrite {
  readonly action: WriteAction;
  /**
   * Ids of the nodes that it is about, in the order in which the mutation names them. `WRITE_RULES` says which of them
   * decide; what the graph does not know yet decides nothing.
   */
  readonly about: readonly string[];
  /** Codes of the regions of what is new and hangs on nothing that is there; null for one of no region. */
  readonly regions?: readonly (string | null)[];
  /** Of a decision about a report: who reported, and `sub` of who wrote that. */
  readonly report?: { readonly bearer: string; readonly submittedBy: string | null };
  /** The day of the write. */
  readonly on: IsoDay;
}

/**
 * Whether somebody may write something, and why: the one place that decides. `reader` is the transaction of the write, so that
 * nothing changes between the decision and the write.
 *
 * Cost: a few queries, and one a step up; none for an administrator, or for who has no role for it.
 */
export async function decide(reader: GraphReader, principal: Principal, wanted: WantedWrite): Promise<Decision> {
  const rule: WriteRule = WRITE_RULES[wanted.action];
  const byRole = decideByRole(principal, rule);
  if (byRole !== null) return byRole;
  const { revision } = await findNewestRevision(reader);
  const snapshot = new Snapshot(reader, { asOf: wanted.on, knownAt: revision }, UNBOUNDED);
  const places = await placesOf(snapshot, [...wanted.about, ...principal.actsFor]);
  const scene = { snapshot, principal, places, tops: presentTops(principal, places) };
  return rule.ground === Ground.CONTROL ? decideControl(scene, wanted) : decideTerritory(scene, rule, wanted);
}

/**
 * Whether somebody might write about these, as far as is known yet. Where none of them is what decides (of `assignDuty`, the
 * duty is not), or none is named, the same as anywhere.
 */
export async function mightWriteAbout(
  reader: GraphReader,
  principal: Principal,
  wanted: WantedWrite,
): Promise<Decision> {
  const isNamed = wanted.about.length + (wanted.regions ?? []).length > 0;
  const decision = isNamed ? await decide(reader, principal, wanted) : NOTHING_NAMED;
  return decision === NOTHING_NAMED ? mightWrite(principal, wanted.action) : decision;
}

/** Whether somebody might write such things at all, somewhere: what a page shows before anything is chosen. */
export function mightWrite(principal: Principal, action: WriteAction): Decision {
  return decideByRole(principal, WRITE_RULES[action]) ?? mayWithin(principal);
}

/** Null where the role alone does not decide. */
function decideByRole(principal: Principal, { role, ground }: WriteRule): Decision | null {
  const { roles, isAnonymous, actsFor, regions } = principal;
  if (isAnonymous) return NOBODY_WRITES;
  if (roles.includes(ViewerRole.ADMINISTRATOR)) return ADMINISTRATOR_MAY;
  if (!roles.includes(role)) return lacksRole(role);
  const represents = ground === Ground.CONTROL ? actsFor : [...actsFor, ...regions];
  return represents.length === 0 ? REPRESENTS_NOBODY : null;
}

interface Scene {
  /** The graph on the day of the write. */
  readonly snapshot: Snapshot;
  readonly principal: Principal;
  readonly places: ReadonlyMap<string, Place>;
  /** For whom they act, of those who are there on the day: nobody acts for who is gone. */
  readonly tops: ReadonlySet<string>;
}

function presentTops({ actsFor }: Principal, places: ReadonlyMap<string, Place>): ReadonlySet<string> {
  return new Set(actsFor.filter((id) => places.get(id)?.label === "Subject" && places.get(id)?.isThere === true));
}

async function decideTerritory(scene: Scene, rule: WriteRule, wanted: WantedWrite): Promise<Decision> {
  const { labels, decides } = rule;
  const known = wanted.about.flatMap((id) => scene.places.get(id) ?? []).filter(({ label }) => labels.includes(label));
  const deciding = decides === "FIRST" ? known.slice(0, 1) : known;
  const newIn = regionsOfNew(scene, rule, wanted);
  const byRegion = decideRegions(scene.principal, newIn, wanted.on);
  if (byRegion !== null) return byRegion;
  if (deciding.length + newIn.length === 0) return NOTHING_NAMED;
  const theirs = await theirsOf(scene, deciding);
  const other = deciding.find(({ id }) => !theirs.has(id));
  return other === undefined ? THEIRS : notTheirs(other.id, wanted.on);
}

/** In which regions something new has to be theirs. What nobody has told the region of is of none. */
function regionsOfNew(
  { places }: Scene,
  { newByRegion }: WriteRule,
  { about, regions }: WantedWrite,
): readonly (string | null)[] {
  if (newByRegion !== true) return regions ?? [];
  return about.every((id) => places.has(id)) ? [] : (regions ?? [null]);
}

/** Null where all of these are theirs. */
function decideRegions({ regions }: Principal, newIn: readonly (string | null)[], on: IsoDay): Decision | null {
  const foreign = newIn.find((region) => region === null || !regions.includes(region));
  if (foreign === undefined) return null;
  return foreign === null ? NEW_WITHOUT_REGION : notTheirs(foreign, on);
}

/** Which of these are under those for whom they act, or of their regions. */
async function theirsOf(scene: Scene, deciding: readonly Place[]): Promise<ReadonlySet<string>> {
  const { snapshot, principal, tops } = scene;
  const ownerIds = deciding.flatMap(({ ownerId }) => ownerId ?? []);
  const owners = await placesOf(snapshot, ownerIds);
  const homes = deciding.map(({ id, ownerId }) => ownerId ?? id);
  const under = await idsUnder(snapshot, homes, { tops, over: UNDER });
  const isOfRegion = (place: Place | undefined): boolean =>
    place?.region != null && principal.regions.includes(place.region);
  const isTheirs = (place: Place) =>
    under.has(place.ownerId ?? place.id) || isOfRegion(place.region === null ? owners.get(place.ownerId ?? "") : place);
  return new Set(deciding.filter(isTheirs).map(({ id }) => id));
}

async function decideControl(scene: Scene, wanted: WantedWrite): Promise<Decision> {
  const { snapshot, tops, places } = scene;
  const { report } = wanted;
  const dutyIds = wanted.about.filter((id) => places.get(id)?.label === "Duty");
  if (dutyIds.length === 0) return NOTHING_NAMED;
  if (report !== undefined && (await isOwnReport(scene, report))) return OWN_REPORT;
  const controllers = await controllersOf(snapshot, dutyIds);
  const under = await idsUnder(snapshot, [...controllers.values()].flat(), { tops, over: UNDER });
  const other = dutyIds.find((id) => !(controllers.get(id) ?? []).some((controller) => under.has(controller)));
  return other === undefined ? CONTROLS : notControlled(other, wanted.on);
}

/** Whether they wrote the report, or it is by an organisation for which they act, its posts and centres included. */
async function isOwnReport(
  { snapshot, principal, tops }: Scene,
  { bearer, submittedBy }: NonNullable<WantedWrite["report"]>,
): Promise<boolean> {
  if (submittedBy !== null && submittedBy === principal.subject) return true;
  return (await idsUnder(snapshot, [bearer], { tops, over: PART_OF_ORGANISATION })).has(bearer);
}
