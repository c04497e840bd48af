import type { ReactElement } from "react";
import type { Answer } from "../../graphql/use-answer";
import { Notice } from "../states/notice";
import type { Column } from "../table/column";
import { DataTable } from "../table/data-table";
import { type ListPage, MoreRows } from "./more-rows";
import type { Pages } from "./use-pages";

interface PagedTableProps<Row> {
  readonly title: string;
  readonly file: string;
  /** Where no row passes the filter: that there is none, and what to take away. */
  readonly nothing: readonly [title: string, how: string];
  readonly columns: readonly Column<Row>[];
  readonly pages: Pages;
  /** The page that has come. */
  readonly page: ListPage<Row>;
  readonly moment: Answer<unknown>["moment"];
}

/** A list of the service as a table, that grows page by page. */
export function PagedTable<Row extends { readonly id: string }>(props: PagedTableProps<Row>): ReactElement {
  const { title, file, nothing, columns, pages, page, moment } = props;
  const rows = pages.rows(page.nodes);
  if (rows.length === 0)
    return (
      <Notice title={nothing[0]}>
        <p className="quiet">{nothing[1]}</p>
      </Notice>
    );
  return (
    <>
      <DataTable
        caption={title}
        file={file}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        moment={moment}
        isPaged
      />
      <MoreRows pages={pages} page={page} />
    </>
  );
}
