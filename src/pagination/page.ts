import { BadUserInputError } from "../errors/domain-error";
import type { Snapshot } from "../graph/snapshot";
import type { SortValue } from "./cursor";
import { cursorScope, decodeCursor, encodeCursor } from "./cursor";

/** The most a list gives at once. */
export const MAX_PAGE_SIZE = 1000;

/** What the caller of a list asks for. */
export interface PageArgs {
  readonly first: number;
  readonly after?: string | null;
}

/** Errors: BAD_USER_INPUT for a `first` out of bounds. */
export function checkPageSize(first: number): void {
  if (first >= 0 && first <= MAX_PAGE_SIZE) return;
  const wanted = `\`first\` must be from 0 to ${MAX_PAGE_SIZE}, found ${first}: ask for less and page on with \`after\`.`;
  throw new BadUserInputError(wanted, { argument: "first", limit: MAX_PAGE_SIZE });
}

/** The part of a list that a caller asked for, checked. */
export class PageRequest {
  private readonly scope: () => string;
  /** The sort values behind which the page begins; null for the first page. */
  readonly after: readonly SortValue[] | null;

  /**
   * `list` is all that tells this list from others: its name, parent, filter and order; the moment is added.
   * `sortValues` is the number of values that order it.
   *
   * Errors: BAD_USER_INPUT for a `first` out of bounds or a cursor that does not fit.
   */
  constructor(
    readonly args: PageArgs,
    snapshot: Pick<Snapshot, "key">,
    list: readonly unknown[],
    sortValues: number,
  ) {
    checkPageSize(args.first);
    // Worked out where somebody asks for a cursor: most do not.
    this.scope = () => cursorScope([...list, snapshot.key]);
    this.after = args.after == null ? null : decodeCursor(this.scope(), sortValues, args.after);
  }

  /** One more than the page holds, to know whether there is another page. */
  get limit(): number {
    return this.args.first + 1;
  }

  /** Makes the cursors of items of the list. */
  cursors(): (values: readonly SortValue[]) => string {
    const scope = this.scope();
    return (values) => encodeCursor(scope, values);
  }
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Where a page is in its list. */
interface PagePlace {
  readonly hasMore: boolean;
  readonly isBehindCursor: boolean;
  /** The cursors of items by their places on the page. */
  readonly cursorsAt: (places: readonly number[]) => readonly string[];
  readonly count: () => number | Promise<number>;
}

/** A page of a list, as the connections of the API show it. Cursors are made for who asks for them. */
export class Page<T> {
  constructor(
    readonly nodes: readonly T[],
    private readonly place: PagePlace,
  ) {}

  get edges(): readonly Edge<T>[] {
    const cursors = this.place.cursorsAt([...this.nodes.keys()]);
    return this.nodes.map((node, at) => ({ cursor: cursors[at]!, node }));
  }

  get pageInfo(): PageInfo {
    const ends = this.nodes.length === 0 ? [] : [0, this.nodes.length - 1];
    const [startCursor = null, endCursor = null] = this.place.cursorsAt(ends);
    const { hasMore: hasNextPage, isBehindCursor: hasPreviousPage } = this.place;
    return { hasNextPage, hasPreviousPage, startCursor, endCursor };
  }

  /** The same page with its nodes turned into something else. */
  map<U>(change: (node: T) => U): Page<U> {
    return new Page(
      this.nodes.map((node) => change(node)),
      this.place,
    );
  }

  /** Counted only when somebody asks. */
  get totalCount(): number | Promise<number> {
    return this.place.count();
  }
}

/** What a page is made of: up to `request.limit` items behind the cursor, in order. */
export interface PageSource<R, T> {
  readonly rows: readonly R[];
  readonly sortValues: (row: R) => readonly SortValue[];
  readonly node: (row: R) => T;
  readonly count: () => number | Promise<number>;
}

/** The page of rows that the store has already cut. */
export function pageOf<R, T>(request: PageRequest, snapshot: Snapshot, source: PageSource<R, T>): Page<T> {
  const shown = source.rows.slice(0, request.args.first);
  snapshot.budget.spend(shown.length);
  const cursorsAt = (places: readonly number[]) => {
    const cursorOf = request.cursors();
    return places.map((at) => cursorOf(source.sortValues(shown[at]!)));
  };
  const hasMore = source.rows.length > shown.length;
  const place = { hasMore, isBehindCursor: request.after !== null, cursorsAt, count: source.count };
  return new Page(
    shown.map((row) => source.node(row)),
    place,
  );
}

/** The page of a list that is whole in memory, in order. */
export function pageOfAll<R, T>(
  request: PageRequest,
  snapshot: Snapshot,
  source: Omit<PageSource<R, T>, "count">,
): Page<T> {
  const { after } = request;
  const start = after === null ? 0 : source.rows.findIndex((row) => compareValues(source.sortValues(row), after) > 0);
  const rows = start < 0 ? [] : source.rows.slice(start, start + request.limit);
  return pageOf(request, snapshot, { ...source, rows, count: () => source.rows.length });
}

/** Orders two items by their sort values, the first that differs deciding. */
export function compareValues(a: readonly SortValue[], b: readonly SortValue[]): number {
  for (let place = 0; place < a.length; place++) {
    const [value, other] = [a[place]!, b[place]];
    if (other === undefined || value > other) return 1;
    if (value < other) return -1;
  }
  return 0;
}
