import { Fragment, type ReactElement, type ReactNode, useState } from "react";
import type { Answer } from "../../graphql/use-answer";
import { useWords } from "../../language/use-words";
import { Button } from "../button/button";
import { CopyButton } from "../copy/copy-button";
import { type Column, filteredRows, type Sorting, sortedRows } from "./column";
import css from "./data-table.module.css";
import { download, fileName } from "./download";
import { csvOf, tsvOf } from "./table-text";
import { TABLE_WORDS } from "./table.words";

interface DataTableProps<Row> {
  /** What the table is, for screen readers and the name of its file: «duty». */
  readonly caption: string;
  readonly file: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly moment: Answer<unknown>["moment"];
  /** Under which heading a row stands; rows of one heading follow each other. */
  readonly group?: (row: Row) => ReactNode;
  readonly tone?: (row: Row) => "danger" | "pale" | undefined;
  /** The rows come page by page as they are asked for, so all that came are drawn. */
  readonly isPaged?: boolean;
}

/** So many rows are drawn at once; the next are a click away. What is sorted, filtered, copied and fetched is all of them. */
const STEP = 500;

/** A table: a click sorts, each column filters, and what is shown can be copied and fetched as CSV. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactElement {
  const { caption, columns: all, rows, file, moment, isPaged = false } = props;
  const words = useWords(TABLE_WORDS);
  const [sorting, sort] = useState<Sorting | null>(null);
  const [filters, filter] = useState<Readonly<Record<string, string>> | null>(null);
  const [hasExtra, setExtra] = useState(false);
  const [most, setMost] = useState(isPaged ? Infinity : STEP);
  const columns = hasExtra ? all : all.filter(({ isExtra }) => isExtra !== true);
  const shown = sortedRows(filteredRows(rows, columns, filters ?? {}), columns, sorting);
  const saveCsv = (): void =>
    download(fileName(file, moment, "csv"), new Blob([csvOf(all, shown)], { type: "text/csv" }));
  return (
    <div className={css["frame"]}>
      <div className={css["tools"]}>
        <span aria-live="polite">{words.rows(shown.length, rows.length)}</span>
        <Button look="bare" icon="filter" aria-expanded={filters !== null} onClick={() => filter(filters ? null : {})}>
          {filters === null ? words.filter : words.noFilter}
        </Button>
        {all.some(({ isExtra }) => isExtra) && (
          <Button look="bare" aria-pressed={hasExtra} onClick={() => setExtra(!hasExtra)}>
            {hasExtra ? words.noExtra : words.extra}
          </Button>
        )}
        <CopyButton text={() => tsvOf(all, shown)}>{words.copy}</CopyButton>
        <Button look="bare" icon="export" onClick={saveCsv}>
          {words.csv}
        </Button>
      </div>
      <div className={css["scroll"]} tabIndex={0} role="region" aria-label={caption} id="table">
        <table className={css["table"]}>
          <caption className="sr">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <HeadCell key={column.key} column={column} sorting={sorting} sort={sort} />
              ))}
            </tr>
            {filters !== null && (
              <tr>
                {columns.map(({ key, title }) => (
                  <th key={key} scope="col">
                    <input
                      className="field"
                      aria-label={words.filterBy(title)}
                      value={filters[key] ?? ""}
                      onChange={(event) => filter({ ...filters, [key]: event.target.value })}
                    />
                  </th>
                ))}
              </tr>
            )}
          </thead>
          <Body {...props} columns={columns} rows={shown.slice(0, most)} isGrouped={sorting === null} />
        </table>
        {shown.length === 0 && <p className={css["nothing"]}>{words.nothing}</p>}
        {shown.length > most && (
          <p className={css["nothing"]}>
            <Button onClick={() => setMost(most + STEP)}>
              {words.more(Math.min(STEP, shown.length - most), shown.length)}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}

interface HeadCellProps<Row> {
  readonly column: Column<Row>;
  readonly sorting: Sorting | null;
  readonly sort: (sorting: Sorting | null) => void;
}

/** A click sorts, a second one turns it round, a third gives the order of the answer back. */
function HeadCell<Row>({ column: { key, title }, sorting, sort }: HeadCellProps<Row>): ReactElement {
  const isSorted = sorting?.key === key;
  const next = (): void => {
    if (!isSorted) sort({ key, isDescending: false });
    else sort(sorting.isDescending ? null : { key, isDescending: true });
  };
  const order = sorting?.isDescending === true ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={isSorted ? order : undefined}>
      <button type="button" onClick={next}>
        {title}
        {isSorted && <span aria-hidden="true">{sorting.isDescending ? " ↓" : " ↑"}</span>}
      </button>
    </th>
  );
}

function Body<Row>({
  columns,
  rows,
  rowKey,
  group,
  tone,
  isGrouped,
}: DataTableProps<Row> & { readonly isGrouped: boolean }): ReactElement {
  return (
    <tbody>
      {rows.map((row, index) => {
        const heading = isGrouped ? group?.(row) : undefined;
        const before = rows[index - 1];
        const isNew = heading !== undefined && (before === undefined || group?.(before) !== heading);
        const [first, ...rest] = columns;
        return (
          <Fragment key={rowKey(row)}>
            {isNew && (
              <tr className={css["group"]}>
                <th scope="rowgroup" colSpan={columns.length}>
                  {heading}
                </th>
              </tr>
            )}
            <tr className={css[tone?.(row) ?? ""]}>
              {first && <th scope="row">{first.cell?.(row) ?? first.text(row)}</th>}
              {rest.map(({ key, cell, text }) => (
                <td key={key}>{cell?.(row) ?? text(row)}</td>
              ))}
            </tr>
          </Fragment>
        );
      })}
    </tbody>
  );
}
