import type { ActEntity } from "../entity/entity";
import { pagedList } from "../entity/paged-list.question";
import type { ActFilter } from "../filter/act.filter";
import { actCondition } from "../filter/act.filter";
import type { Snapshot } from "../graph/snapshot";
import type { Ordering } from "../pagination/ordering";
import type { Page, PageArgs } from "../pagination/page";
import { actCountQuery, actListQuery } from "./act.query";

const BY_DATE: Ordering<ActEntity> = {
  after: "act/after/date",
  by: { sortKey: (act) => act.sortKey, id: (act) => act.id },
};

export interface ActListArgs extends PageArgs {
  readonly filter?: ActFilter | null;
}

/**
 * A page of acts, whatever their force, by date.
 *
 * Errors: BAD_USER_INPUT for a `first` out of bounds or a cursor of another list.
 * Source: cypher/act/list.cypher, cypher/act/count.cypher.
 * Cost: one query, one more for the count.
 *
 * @example
 * ```graphql
 * { acts(filter: { regions: ["RU-SAK"] }, asOf: "2022-09-15") { totalCount nodes { id number date } } }
 * ```
 * ```json
 * {"acts": {"totalCount": 3, "nodes": [{"id": "sak-complex-plan", "number": null, "date": "2022-08-24"},
 *   {"id": "sak-interaction-model", "number": null, "date": "2022-08-24"}, {"id": "sak-order-2022",
 *   "number": "3.12-1101-Р", "date": "2022-08-24"}]}}
 * ```
 */
export function listActs(snapshot: Snapshot, args: ActListArgs): Promise<Page<ActEntity>> {
  const list = {
    node: "act" as const,
    inOrder: "act/page/in-order",
    identity: ["acts", args.filter],
    page: actListQuery,
    count: actCountQuery,
    ordering: BY_DATE,
    conditions: { filter: actCondition(args.filter) },
  };
  return pagedList(snapshot, list, args);
}
