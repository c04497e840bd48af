import type { DutyEntity } from "../entity/entity";
import { rememberEntities } from "../entity/entity.loader";
import type { Fragment } from "../graph/cypher-query";
import { ANYTHING } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";
import { stateCondition } from "../graph/state-condition";
import type { Interval } from "../moment/interval";
import { intersectIntervals } from "../moment/interval";
import { LinkState, linkState } from "../moment/link-state";
import type { IsoDay } from "../moment/iso-day";
import type { SortValue } from "../pagination/cursor";
import type { Page, PageArgs } from "../pagination/page";
import { PageRequest, pageOf } from "../pagination/page";
import { foldText } from "../language/fold-text";
import type { DutyState } from "../entity/duty";
import type { DutyFilter } from "../filter/duty.filter";
import { dutyCondition } from "../filter/duty.filter";
import { dutyCountQuery, dutyListQuery } from "./duty.query";
import { statusParams } from "../filter/recurring-due.question";

export enum DutyOrder {
  ACT_AND_PATH = "ACT_AND_PATH",
  DUE_ASC = "DUE_ASC",
  DUE_DESC = "DUE_DESC",
  TITLE_ASC = "TITLE_ASC",
}

interface Ordering {
  readonly fragment: string;
  /** The names of the sort values, as the `after` fragment calls them. */
  readonly values: readonly string[];
  readonly sortValues: (duty: DutyEntity) => readonly SortValue[];
}

const ORDERINGS: Readonly<Record<DutyOrder, Ordering>> = {
  [DutyOrder.ACT_AND_PATH]: keyed("act-and-path", (duty) => duty.sortKey),
  [DutyOrder.TITLE_ASC]: keyed("title-asc", (duty) => foldText(duty.state.title)),
  [DutyOrder.DUE_ASC]: dated("due-asc", "9999-12-31"),
  [DutyOrder.DUE_DESC]: dated("due-desc", "0000-01-01"),
};

export interface DutyListArgs extends PageArgs {
  readonly filter?: DutyFilter | null;
  readonly states: readonly LinkState[];
  readonly orderBy: DutyOrder;
}

/** A page of duties in these states. Errors: BAD_USER_INPUT for a bad page. Cost: one query, one more for the count. */
export async function listDuties(snapshot: Snapshot, args: DutyListArgs): Promise<Page<DutyEntity>> {
  const ordering = ORDERINGS[args.orderBy];
  const request = new PageRequest(
    args,
    snapshot,
    ["duties", args.filter, args.states, args.orderBy],
    ordering.values.length,
  );
  const params = await statusParams(snapshot, args.filter);
  const slots = { filter: dutyCondition(args.filter), states: dutiesInStates(args.states) };
  const after = afterFragment(ordering, request.after);
  const order = { fragment: `duty/order/${ordering.fragment}` };
  const rows = await snapshot.read(
    dutyListQuery,
    { ...params, limit: request.limit },
    { slots: { ...slots, after, order } },
  );
  rememberEntities(snapshot, rows);
  const count = async () => (await snapshot.read(dutyCountQuery, params, { slots }))[0] ?? 0;
  return pageOf(request, snapshot, { rows, sortValues: ordering.sortValues, node: (duty) => duty, count });
}

/** The days on which a duty holds: those of its provision, narrowed by what the provision says. */
export function dutyValidity(duty: DutyState): Interval {
  return intersectIntervals(ownPeriod(duty), forceOf(duty));
}

/** What a duty is worth on a day; the rule of cypher/duty/state/*.cypher. */
export function dutyLinkState(duty: DutyState, asOf: IsoDay): LinkState {
  return linkState(ownPeriod(duty), forceOf(duty), asOf);
}

function dutiesInStates(states: readonly LinkState[]): Fragment {
  return stateCondition(states, (file) => `duty/state/${file}`);
}

function ownPeriod(duty: DutyState): Interval {
  return { from: duty.periodFrom, to: duty.periodTo };
}

function forceOf(duty: DutyState): Interval {
  return { from: duty.inForceFrom, to: duty.inForceTo };
}

function afterFragment(ordering: Ordering, after: readonly SortValue[] | null): Fragment {
  if (after === null) return ANYTHING;
  const params = Object.fromEntries(ordering.values.map((name, place) => [name, after[place]]));
  return { fragment: `duty/after/${ordering.fragment}`, params };
}

function keyed(fragment: string, keyOf: (duty: DutyEntity) => string): Ordering {
  return { fragment, values: ["key", "id"], sortValues: (duty) => [keyOf(duty), duty.id] };
}

function dated(fragment: string, without: IsoDay): Ordering {
  const sortValues = (duty: DutyEntity) => [duty.state.due ?? without, duty.sortKey, duty.id];
  return { fragment, values: ["due", "key", "id"], sortValues };
}
