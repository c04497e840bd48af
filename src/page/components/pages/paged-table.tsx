import type { ReactElement } from "react";
import type { Answer } from "../../graphql/use-answer";
import { useWords } from "../../language/use-words";
import { Notice } from "../states/notice";
import type { Column } from "../table/column";
import { DataTable } from "../table/data-table";
import { NextPage } from "./next-page";
import { PAGES_WORDS } from "./pages.words";
import type { Pages } from "./use-pages";

interface PagedTableProps<Row> {
  readonly title: string;
  readonly file: string;
  /** Where no row passes the filter: that there is none, and what to take away. */
  readonly nothing: readonly [title: string, how: string];
  readonly columns: readonly Column<Row>[];
  readonly pages: Pages;
  /** The page that has come. */
  readonly page: {
    readonly nodes: readonly Row[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly moment: Answer<unknown>["moment"];
}

/** A list of the service as a table, that grows page by page. */
export function PagedTable<Row extends { readonly id: string }>(props: PagedTableProps<Row>): ReactElement {
  const { title, file, nothing, columns, pages, page, moment } = props;
  const words = useWords(PAGES_WORDS);
  const rows = pages.rows(page.nodes);
  if (rows.length === 0)
    return (
      <Notice title={nothing[0]}>
        <p className="quiet">{nothing[1]}</p>
      </Notice>
    );
  return (
    <>
      <DataTable caption={title} file={file} columns={columns} rows={rows} rowKey={({ id }) => id} moment={moment} />
      {page.pageInfo.hasNextPage && (
        <NextPage
          text={words.part(rows.length, page.totalCount)}
          word={words.next}
          next={() => pages.next(page.pageInfo.endCursor, rows)}
        />
      )}
    </>
  );
}
