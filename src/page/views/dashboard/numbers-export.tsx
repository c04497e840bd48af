import type { ReactElement } from "react";
import { MenuItem } from "../../components/menu/menu-item";
import type { Column } from "../../components/table/column";
import { download, fileName } from "../../components/table/download";
import { csvOf } from "../../components/table/table-text";
import { useRegionName } from "../../frame/frame-facts";
import type { DashboardQuery, StackedFragment } from "../../graphql/generated/operations";
import type { Answer } from "../../graphql/use-answer";
import { SEVERITY_WORDS, STATE_WORDS, STATUS_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import { DASHBOARD_WORDS } from "./dashboard.words";

interface NumbersExportProps {
  readonly statistics: NonNullable<DashboardQuery["statistics"]>;
  readonly moment: Answer<unknown>["moment"];
  readonly close: () => void;
}

interface Line {
  readonly what: string;
  readonly region: string;
  readonly value: string;
  readonly count: number;
}

/** All numbers of the bars as CSV. */
export function NumbersExport({ statistics, moment, close }: NumbersExportProps): ReactElement {
  const words = useWords(DASHBOARD_WORDS);
  const regionName = useRegionName();
  const names: Readonly<Record<string, string>> = {
    ...useWords(STATUS_WORDS),
    ...useWords(SEVERITY_WORDS),
    ...useWords(STATE_WORDS),
  };
  const columns: readonly Column<Line>[] = [
    { key: "what", title: words.columns.what, text: ({ what }) => what },
    { key: "region", title: words.columns.region, text: ({ region }) => regionName(region) },
    { key: "value", title: words.columns.value, text: ({ value }) => names[value] ?? value },
    { key: "count", title: words.columns.count, text: ({ count }) => String(count) },
  ];
  const save = (): void => {
    const lines = [
      ...linesOf(words.duties, statistics.duties),
      ...linesOf(words.findings, statistics.findings),
      ...linesOf(words.agreements, statistics.agreements),
    ];
    download(fileName("dashboard", moment, "csv"), new Blob([csvOf(columns, lines)], { type: "text/csv" }));
    close();
  };
  return (
    <MenuItem note="CSV" onClick={save}>
      {words.numbers}
    </MenuItem>
  );
}

function linesOf(what: string, { groups }: StackedFragment): readonly Line[] {
  return groups.map(({ count, keys }) => ({
    what,
    region: keys.find(({ dimension }) => dimension === "REGION")?.values[0] ?? "",
    value: keys.find(({ dimension }) => dimension !== "REGION")?.values[0] ?? "",
    count,
  }));
}
