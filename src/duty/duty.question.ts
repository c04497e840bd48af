import type { DutyEntity } from "../entity/entity";
import { pagedList } from "../entity/paged-list.question";
import type { Snapshot } from "../graph/snapshot";
import type { LinkState } from "../moment/link-state";
import type { Ordering } from "../pagination/ordering";
import type { Page, PageArgs } from "../pagination/page";
import { foldText } from "../language/fold-text";
import type { DutyFilter } from "../filter/duty.filter";
import { dutiesInStates, dutyCondition } from "../filter/duty.filter";
import { dutyCountQuery, dutyListQuery } from "./duty.query";
import { conditionParams } from "../filter/recurring-due.question";

export { dutyLinkState, dutyValidity } from "../entity/duty-validity";

export enum DutyOrder {
  ACT_AND_PATH = "ACT_AND_PATH",
  DUE_ASC = "DUE_ASC",
  DUE_DESC = "DUE_DESC",
  TITLE_ASC = "TITLE_ASC",
}

const BY_KEY = { sortKey: (duty: DutyEntity) => duty.sortKey, id: (duty: DutyEntity) => duty.id };

const ORDERINGS: Readonly<Record<DutyOrder, Ordering<DutyEntity>>> = {
  [DutyOrder.ACT_AND_PATH]: { order: "duty/order/act-and-path", after: "duty/after/act-and-path", by: BY_KEY },
  [DutyOrder.TITLE_ASC]: {
    order: "duty/order/title-asc",
    after: "duty/after/title-asc",
    by: { nameKey: (duty) => foldText(duty.state.title), id: BY_KEY.id },
  },
  [DutyOrder.DUE_ASC]: {
    order: "duty/order/due-asc",
    after: "duty/after/due-asc",
    by: { due: (duty) => duty.state.due ?? "9999-12-31", ...BY_KEY },
  },
  [DutyOrder.DUE_DESC]: {
    order: "duty/order/due-desc",
    after: "duty/after/due-desc",
    by: { due: (duty) => duty.state.due ?? "0000-01-01", ...BY_KEY },
  },
};

export interface DutyListArgs extends PageArgs {
  readonly filter?: DutyFilter | null;
  readonly states: readonly LinkState[];
  readonly orderBy: DutyOrder;
}

/**
 * A page of duties in these states. Duties without a date come last in both orders by date.
 *
 * Errors: BAD_USER_INPUT for a `first` out of bounds or a cursor of another list.
 * Source: cypher/duty/list.cypher, cypher/duty/count.cypher.
 * Cost: one query, one more for the count, and one a request where the filter asks for statuses.
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
  const states = args.filter?.states ?? args.states;
  const filter = dutyCondition(args.filter, states);
  const list = {
    identity: ["duties", args.filter, args.states, args.orderBy],
    page: dutyListQuery,
    count: dutyCountQuery,
    ordering: ORDERINGS[args.orderBy],
    conditions: { filter, states: dutiesInStates(states) },
    params: await conditionParams(snapshot, filter),
  };
  return pagedList(snapshot, list, args);
}
