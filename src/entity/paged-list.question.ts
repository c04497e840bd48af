import type { CypherQuery, Fragment, NoParams, Slots } from "../graph/cypher-query";
import type { CypherParams } from "../graph/graph-store";
import type { Snapshot } from "../graph/snapshot";
import type { SortValue } from "../pagination/cursor";
import type { Ordering } from "../pagination/ordering";
import { placesOf, sortLength, sortValuesIn } from "../pagination/ordering";
import type { Page, PageArgs } from "../pagination/page";
import { PageRequest, pageOf } from "../pagination/page";
import type { Entity } from "./entity";
import { rememberEntities } from "./entity.loader";

/** A list of nodes of one label. */
export interface EntityList<E extends Entity> {
  /** A node of it in its texts. */
  readonly node: "act" | "agreement" | "duty" | "subject";
  /** The fragment that finds a page of it: `"subject/page/in-order"`. */
  readonly inOrder: string;
  /** What tells this list from others: its name, filter and order. A cursor belongs to one list. */
  readonly identity: readonly unknown[];
  readonly page: CypherQuery<NoParams, E>;
  readonly count: CypherQuery<NoParams, number>;
  readonly ordering: Ordering<E>;
  /** The conditions that fill the places of both queries. */
  readonly conditions: Slots;
  /** The parameters that the conditions need beside their own. */
  readonly params?: CypherParams;
  /** Whether a page and the count cost less than all of it in order: an index gives the page, or there is much and a look tells whether it fits. */
  readonly isCountedApart?: boolean;
  /** How many nodes it has, where that is known without counting. */
  readonly length?: number | undefined;
  /** Further places of `inOrder`, which depend on the part that is asked for; undefined: on all that is behind its cursor. */
  readonly partPlaces?: (part: ListPart | undefined) => Slots;
}

/** A part of a list, in its order. */
export interface ListPart {
  /** The sort values behind which it begins; null for the beginning of the list. */
  readonly behind: readonly SortValue[] | null;
  /** How many nodes it has. */
  readonly length: number;
}

/** As many as no list has. */
const ALL = 2 ** 31 - 1;

/** What another query is made of, so that it finds a page of a list, and how many the whole list has. */
export interface ListTexts {
  /** The variable in which `page` leaves the nodes. */
  readonly node: string;
  readonly page: Fragment;
  readonly total: Fragment;
  /** As `page`, of all that are behind the cursor. */
  readonly whole: Fragment;
  /** How many make the page. */
  readonly limit: number;
  /** Those of the query. */
  readonly params: CypherParams;
}

/** A list at a moment, cut to the page that was asked for. */
export class ListedPage<E extends Entity> {
  private readonly request: PageRequest;
  private readonly places: Slots;
  private made: ListTexts | undefined;

  /** Errors: BAD_USER_INPUT for a bad page. */
  constructor(
    private readonly snapshot: Snapshot,
    private readonly list: EntityList<E>,
    args: PageArgs,
  ) {
    this.request = new PageRequest(args, snapshot, list.identity, sortLength(list.ordering));
    this.places = { ...list.conditions, ...placesOf(list.ordering, this.request.after) };
  }

  /** Made once: to find the ids of a part is a walk along the list. */
  get texts(): ListTexts {
    return (this.made ??= this.makeTexts());
  }

  private makeTexts(): ListTexts {
    const { node, inOrder, count, conditions, params = {}, partPlaces } = this.list;
    const { after: behind, limit } = this.request;
    const textOf = (most: number, part?: ListPart) => {
      return { fragment: inOrder, params: { limit: most }, slots: { ...this.places, ...partPlaces?.(part) } };
    };
    const total = { fragment: count.name, slots: conditions };
    return { node, page: textOf(limit, { behind, length: limit }), whole: textOf(ALL), limit, total, params };
  }

  /** Whether to find all of the list is the cheapest way to a page of it and to its length. */
  get isFoundWhole(): boolean {
    return this.request.after === null && this.list.isCountedApart !== true;
  }

  /** Whether its length is known without counting. */
  get hasKnownLength(): boolean {
    return this.list.length !== undefined;
  }

  /** Whether the key and the id of a node tell its place, whatever else it says of itself. */
  get isByKey(): boolean {
    return Object.keys(this.list.ordering.by).every((name) => name === "sortKey" || name === "id");
  }

  /** Takes what another query has found for the answer. `total`: null where nobody has counted. */
  tell(rows: readonly E[], total: number | null): void {
    void this.kept("page", () => Promise.resolve(rows));
    if (total !== null) void this.kept("total", () => Promise.resolve(total));
  }

  /** Cost: one query, one more for the count, unless somebody has told them. */
  async read(): Promise<Page<E>> {
    const { snapshot, list } = this;
    const rows = await this.kept("page", () => this.readRows());
    rememberEntities(snapshot, rows);
    return pageOf(this.request, snapshot, {
      rows,
      sortValues: (entity) => sortValuesIn(list.ordering, entity),
      node: (entity) => entity,
      count: () => this.kept("total", () => this.readTotal()),
    });
  }

  private readRows(): Promise<readonly E[]> {
    const { page, params = {} } = this.list;
    return this.snapshot.read(page, params, { slots: { ...this.places, page: this.texts.page } });
  }

  private async readTotal(): Promise<number> {
    const { count, params = {}, conditions, length } = this.list;
    if (length !== undefined) return length;
    return (await this.snapshot.read(count, params, { slots: conditions }))[0] ?? 0;
  }

  private kept<T>(what: string, read: () => Promise<T>): Promise<T> {
    const { identity } = this.list;
    const { after, limit } = this.request;
    return this.snapshot.loader(`${what} ${JSON.stringify([identity, after, limit])}`, read);
  }
}

/**
 * A page of a list of nodes, which the request then remembers.
 *
 * Errors: BAD_USER_INPUT for a bad page. Cost: one query, one more for the count.
 */
export async function pagedList<E extends Entity>(
  snapshot: Snapshot,
  list: EntityList<E>,
  args: PageArgs,
): Promise<Page<E>> {
  return new ListedPage(snapshot, list, args).read();
}
