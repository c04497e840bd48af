import type { ReactElement } from "react";
import { MenuItem } from "../../components/menu/menu-item";
import type { Column } from "../../components/table/column";
import { download, fileName } from "../../components/table/download";
import { csvOf } from "../../components/table/table-text";
import { useWords } from "../../language/use-words";
import type { ChangeRow, Comparison } from "./changes";
import { COMPARE_WORDS } from "./compare.words";
import { useItemText } from "./use-item-text";

interface ChangeExportProps {
  readonly rows: readonly ChangeRow[];
  readonly comparison: Comparison;
  readonly close: () => void;
}

/** The rows as CSV; both days stand in the heads of their columns. */
export function ChangeExport({ rows, comparison: { before, after }, close }: ChangeExportProps): ReactElement {
  const words = useWords(COMPARE_WORDS);
  const textOf = useItemText();
  const columns: readonly Column<ChangeRow>[] = [
    { key: "group", title: words.group, text: ({ group }) => words.groups[group] },
    { key: "what", title: words.what, text: ({ about }) => about.label },
    {
      key: "before",
      title: `${words.before} ${before.asOf}, ${words.revisionOf(before.knownAt)}`,
      text: (row) => row.before.map(({ what }) => textOf(what, { side: "before", day: before.asOf })).join("; "),
    },
    {
      key: "after",
      title: `${words.after} ${after.asOf}, ${words.revisionOf(after.knownAt)}`,
      text: (row) => row.after.map(({ what }) => textOf(what, { side: "after", day: after.asOf })).join("; "),
    },
  ];
  const save = (): void => {
    download(fileName("compare", after, "csv"), new Blob([csvOf(columns, rows)], { type: "text/csv" }));
    close();
  };
  return (
    <MenuItem note="CSV" onClick={save}>
      {words.exportCsv}
    </MenuItem>
  );
}
