import type { ReactElement } from "react";
import { ViewLink } from "../../address/view-link";
import { StatusWord } from "../../components/status/status-word";
import type { Column } from "../../components/table/column";
import { DataTable } from "../../components/table/data-table";
import { useRegionName } from "../../frame/frame-facts";
import type { Answer } from "../../graphql/use-answer";
import { citation } from "../../language/citation";
import { STATUS_WORDS } from "../../language/enum.words";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText } from "../../moment/day";
import { dayOf, type DeadlineSection, type DutyLine } from "./deadline-sections";
import { DEADLINES_WORDS } from "./deadlines.words";

interface DeadlineTableProps {
  readonly sections: readonly DeadlineSection[];
  readonly moment: Answer<unknown>["moment"];
}

/** The same duties as a table, under the same headings. */
export function DeadlineTable({ sections, moment }: DeadlineTableProps): ReactElement {
  const words = useWords(DEADLINES_WORDS);
  const columns = useColumns();
  const rows = sections.flatMap(({ name, duties }) => duties.map((duty) => ({ ...duty, section: name })));
  return (
    <DataTable
      caption={words.title}
      file="deadlines"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      moment={moment}
      group={({ section }) => words.sections[section]}
    />
  );
}

function useColumns(): readonly Column<DutyLine>[] {
  const { columns, more } = useWords(DEADLINES_WORDS);
  const language = useLanguage();
  const statuses = useWords(STATUS_WORDS);
  const regionName = useRegionName();
  return [
    {
      key: "duty",
      title: columns.duty,
      text: ({ title }) => title,
      cell: ({ id, title }) => (
        <ViewLink view="duty" of={id}>
          {title}
        </ViewLink>
      ),
    },
    { key: "clause", title: columns.clause, text: ({ provision }) => citation(provision, language) },
    {
      key: "status",
      title: columns.status,
      text: ({ status }) => statuses[status],
      cell: ({ status }) => <StatusWord status={status} />,
    },
    { key: "text", title: columns.text, text: ({ deadline }) => deadline.text },
    {
      key: "day",
      title: columns.day,
      text: (duty) => dayText(dayOf(duty) ?? "", language),
      cell: (duty) => <span className="num nowrap">{dayOf(duty) && dayText(dayOf(duty) ?? "", language)}</span>,
      order: (duty) => dayOf(duty) ?? "9999",
    },
    { key: "region", title: columns.region, text: ({ provision: { act } }) => regionName(act.region ?? "") },
    {
      key: "who",
      title: columns.who,
      text: ({ responsibilities: { nodes, totalCount } }) =>
        [
          ...nodes.map(({ subject }) => subject.label),
          ...(totalCount > nodes.length ? [more(totalCount - nodes.length)] : []),
        ].join("; "),
    },
  ];
}
