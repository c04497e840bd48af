import type { Eventually } from "../../src/event-loop/when-known";
import type { Page, PageArgs } from "../../src/pagination/page";

/** More pages than any list of a test has: a cursor that goes round in a circle fails instead of hanging. */
const MOST_PAGES = 200;

/** The whole list, read page by page. */
export async function pageThrough<T>(list: (page: PageArgs) => Eventually<Page<T>>, first: number): Promise<T[]> {
  const found: T[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const page: Page<T> = await list({ first, after });
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
  throw new Error(`The list did not end after ${MOST_PAGES} pages.`);
}
