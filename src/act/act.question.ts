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

/** A page of acts, whatever their force, by date. Errors: BAD_USER_INPUT for a bad page. Cost: one query, one more for the count. */
export function listActs(snapshot: Snapshot, args: ActListArgs): Promise<Page<ActEntity>> {
  const list = {
    identity: ["acts", args.filter],
    page: actListQuery,
    count: actCountQuery,
    ordering: BY_DATE,
    conditions: { filter: actCondition(args.filter) },
  };
  return pagedList(snapshot, list, args);
}
