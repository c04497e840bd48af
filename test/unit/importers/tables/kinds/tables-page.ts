import type { TableColumn } from "../../../../../src/importers/tables/rows/table-column";
import { factColumns } from "../../../../../src/importers/tables/kinds/fact-columns";
import { tableKinds } from "../../../../../src/importers/tables/kinds/table-kinds";
import type { AnyTableKind } from "../../../../../src/importers/tables/kinds/table-kind";
import { isNeeded } from "../../../../../src/importers/tables/template/template-guide";

const HEAD = ["| header | field | needed | what it says | how to write it |", "| --- | --- | --- | --- | --- |"];
const SHARED: ReadonlySet<TableColumn<unknown>> = new Set(Object.values(factColumns));

/** The part of docs/tables.md that lists the columns of each kind; those that most kinds have stand at its end. */
export function columnsPage(): string {
  const shared = Object.entries(factColumns).map(([field, column]) => columnRow(field, column, ""));
  return [
    ...Object.values(tableKinds).map(kindSection),
    "### Columns that most kinds have\n",
    ...HEAD,
    ...shared,
    "",
  ].join("\n");
}

function kindSection(kind: AnyTableKind): string {
  const own = Object.entries(kind.columns).filter(([, column]) => !SHARED.has(column));
  const shared = Object.values(kind.columns).filter((column) => SHARED.has(column));
  const rows = own.map(([field, column]) => columnRow(field, column, isNeeded(kind, field)));
  const others = shared.map(({ header }) => `«${header}»`).join(", ");
  const sentence = others === "" ? [] : ["", `Besides: ${others}.`];
  return [`### ${kind.title}: \`${kind.name}\``, "", kind.about, "", ...HEAD, ...rows, ...sentence, ""].join("\n");
}

function columnRow(
  field: string,
  { header, note, cell }: TableColumn<unknown>,
  needed: ReturnType<typeof isNeeded>,
): string {
  const choices = cell.choices === undefined ? cell.format : cell.choices.join(", ");
  return `| ${header} | \`${field}\` | ${{ да: "yes", или: "or", "": "" }[needed]} | ${note} | ${choices} |`;
}
