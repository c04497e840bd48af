import { batchesOf } from "../../collections/batches";
import type { Snapshot } from "../../graph/snapshot";
import type { Page, PageArgs } from "../../pagination/page";
import { MAX_PAGE_SIZE } from "../../pagination/page";
import type { ExportReader } from "../export-reader";

/** How a list is read: pages of it, and what a row shows of each item. */
export interface PagedList<T, R> {
  readonly list: (snapshot: Snapshot, page: PageArgs) => Promise<Page<T>>;
  /** Asked for many items at once, so that its look-ups are batches. */
  readonly row: (snapshot: Snapshot, item: T) => Promise<R>;
}

/** Items whose look-ups are one batch. A duty names dozens of subjects, so a whole page would hold the event loop. */
const ROWS_AT_ONCE = 250;

/** The rows of a whole list, a page at a time. Each page is read when somebody asks for it. */
export async function* pagesOf<T, R>(
  reader: ExportReader,
  { list, row }: PagedList<T, R>,
): AsyncGenerator<readonly R[]> {
  for (let after: string | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
    const snapshot = reader.snapshot();
    const page: Page<T> = await list(snapshot, { first: MAX_PAGE_SIZE, after });
    for (const items of batchesOf(page.nodes, ROWS_AT_ONCE))
      yield await Promise.all(items.map((item) => row(snapshot, item)));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  }
}
