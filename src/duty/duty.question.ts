import type { DutyEntity } from "../entity/entity";
import type { EntityList } from "../entity/paged-list.question";
import { pagedList } from "../entity/paged-list.question";
import { dueDays, nextDue } from "../entity/duty-status";
import { BadUserInputError } from "../errors/domain-error";
import type { Snapshot } from "../graph/snapshot";
import type { IsoDay } from "../moment/iso-day";
import type { LinkState } from "../moment/link-state";
import type { DayWindow } from "../moment/window";
import { checkWindow } from "../moment/window";
import type { Ordering } from "../pagination/ordering";
import type { Page, PageArgs } from "../pagination/page";
import { foldText } from "../language/fold-text";
import type { DutyFilter } from "../filter/duty.filter";
import { dutiesInStates, dutyCondition } from "../filter/duty.filter";
import { dutiesInnerFirst } from "../filter/inner-first.question";
import { dutyCountQuery, dutyListQuery } from "./duty.query";
import { asksForNextDue, withComing } from "../filter/next-due.fragment";
import { conditionParams } from "../filter/condition-params.question";
import { nextDueParams } from "../filter/next-due.question";

export enum DutyOrder {
  ACT_AND_PATH = "ACT_AND_PATH",
  DUE_ASC = "DUE_ASC",
  DUE_DESC = "DUE_DESC",
  TITLE_ASC = "TITLE_ASC",
  NEXT_DUE_ASC = "NEXT_DUE_ASC",
}

/** Sort behind every day, and before every day: what has none comes last in either order. */
const AFTER_ALL_DAYS = "9999-12-31";
const BEFORE_ALL_DAYS = "0000-01-01";

const BY_KEY = { sortKey: (duty: DutyEntity) => duty.sortKey, id: (duty: DutyEntity) => duty.id };

const ORDERINGS: Readonly<Record<Exclude<DutyOrder, DutyOrder.NEXT_DUE_ASC>, Ordering<DutyEntity>>> = {
  [DutyOrder.ACT_AND_PATH]: { order: "duty/order/act-and-path", after: "duty/after/act-and-path", by: BY_KEY },
  [DutyOrder.TITLE_ASC]: {
    order: "duty/order/title-asc",
    after: "duty/after/title-asc",
    by: { nameKey: (duty) => foldText(duty.state.title), id: BY_KEY.id },
  },
  [DutyOrder.DUE_ASC]: {
    order: "duty/order/due-asc",
    after: "duty/after/due-asc",
    by: { due: (duty) => duty.state.due ?? AFTER_ALL_DAYS, ...BY_KEY },
  },
  [DutyOrder.DUE_DESC]: {
    order: "duty/order/due-desc",
    after: "duty/after/due-desc",
    by: { due: (duty) => duty.state.due ?? BEFORE_ALL_DAYS, ...BY_KEY },
  },
};

export interface DutyListArgs extends PageArgs {
  readonly filter?: DutyFilter | null;
  readonly states: readonly LinkState[];
  readonly orderBy: DutyOrder;
}

/**
 * A page of duties in these states. Duties without a date come last in all orders by date. Where the filter asks what is
 * due next, duties that will hold on that day stand among the VALID ones.
 *
 * Errors: BAD_USER_INPUT for a `first` out of bounds or a cursor of another list.
 * Source: cypher/duty/list.cypher, cypher/duty/count.cypher.
 * Cost: one query, one more for the count, one for each filter of subjects inside, and one a request where the filter or the order asks for statuses or
 * what is due next.
 *
 * @example
 * ```graphql
 * { duties(filter: { acts: ["sak-order-2022"] }, orderBy: DUE_DESC, first: 2, asOf: "2022-09-15") {
 *   totalCount nodes { id status deadline { due } } } }
 * ```
 * ```json
 * {"duties": {"totalCount": 4, "nodes": [{"id": "sak-order-2022.d6", "status": "OVERDUE", "deadline":
 *   {"due": "2022-08-30"}}, {"id": "sak-order-2022.d5", "status": "NO_DEADLINE", "deadline": {"due":
 *   null}}]}}
 * ```
 */
export async function listDuties(snapshot: Snapshot, args: DutyListArgs): Promise<Page<DutyEntity>> {
  return pagedList(snapshot, await dutyList(snapshot, args), args);
}

/** The list of which `listDuties` gives a page. Cost: as `listDuties`, without the page and the count. */
export async function dutyList(snapshot: Snapshot, args: DutyListArgs): Promise<EntityList<DutyEntity>> {
  const states = args.filter?.states ?? args.states;
  const filter = dutyCondition(await dutiesInnerFirst(snapshot, args.filter), states);
  const inStates = dutiesInStates(states);
  return {
    node: "duty",
    inOrder: "duty/page/in-order",
    identity: ["duties", args.filter, args.states, args.orderBy],
    page: dutyListQuery,
    count: dutyCountQuery,
    ordering: orderingOf(args.orderBy, snapshot.moment.asOf),
    conditions: { filter, states: asksForNextDue(args.filter) ? withComing(inStates, states) : inStates },
    params: {
      ...(isNextDue(args.orderBy) && (await nextDueParams(snapshot))),
      ...(await conditionParams(snapshot, filter)),
    },
  };
}

/** Days of one window that are told: more than a person reads, and a shorter window tells the rest. */
const MAX_OCCURRENCES = 1000;

/**
 * The days on which something is due, both ends of the window included, while the duty holds.
 *
 * Units: days as `YYYY-MM-DD`. Errors: BAD_USER_INPUT for a window that ends before it begins, or with over 1,000 days.
 *
 * @example
 * ```graphql
 * { duty(id: "sak-order-2022.d6", asOf: "2022-09-15") { occurrences(from: "2022-08-01", to: "2022-12-31") } }
 * ```
 * ```json
 * {"duty": {"occurrences": ["2022-08-30"]}}
 * ```
 */
export function occurrencesOf({ state }: DutyEntity, window: DayWindow): readonly IsoDay[] {
  checkWindow(window);
  const { from, to } = window;
  const days = dueDays(state, from, to, MAX_OCCURRENCES + 1);
  if (days.length <= MAX_OCCURRENCES) return days;
  const message = `Between ${from} and ${to} more than ${MAX_OCCURRENCES} days are due, which is the most: ask for a shorter window.`;
  throw new BadUserInputError(message, { argument: "to", limit: MAX_OCCURRENCES });
}

function isNextDue(order: DutyOrder): order is DutyOrder.NEXT_DUE_ASC {
  return order === DutyOrder.NEXT_DUE_ASC;
}

function orderingOf(order: DutyOrder, asOf: IsoDay): Ordering<DutyEntity> {
  if (!isNextDue(order)) return ORDERINGS[order];
  return {
    order: "duty/order/next-due-asc",
    after: "duty/after/next-due-asc",
    by: { nextDue: (duty) => nextDue(duty.state, asOf) ?? AFTER_ALL_DAYS, ...BY_KEY },
  };
}
