import type { ReactElement } from "react";
import { useWords } from "../../language/use-words";
import { NextPage } from "./next-page";
import { PAGES_WORDS } from "./pages.words";
import type { Pages } from "./use-pages";

/** A page of a list, as the service gives it. */
export interface ListPage<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface MoreRowsProps<Row> {
  readonly pages: Pages;
  /** The page that has come. */
  readonly page: ListPage<Row>;
}

/** Below a list: how much of it is shown, and a way to the next part. Nothing where all of it is there. */
export function MoreRows<Row extends { readonly id: string }>({
  pages,
  page,
}: MoreRowsProps<Row>): ReactElement | null {
  const words = useWords(PAGES_WORDS);
  if (!page.pageInfo.hasNextPage) return null;
  const rows = pages.rows(page.nodes);
  return (
    <NextPage
      text={words.part(rows.length, page.totalCount)}
      word={words.next}
      next={() => pages.next(page.pageInfo.endCursor, rows)}
    />
  );
}
