import type { ReactElement } from "react";
import { ViewLink } from "../../address/view-link";
import { MoreRows } from "../../components/pages/more-rows";
import type { Pages } from "../../components/pages/use-pages";
import { Notice } from "../../components/states/notice";
import { Partial } from "../../components/states/partial";
import { DataTable } from "../../components/table/data-table";
import { useRegionName } from "../../frame/frame-facts";
import type { AgreementsQuery } from "../../graphql/generated/operations";
import type { Answer } from "../../graphql/use-answer";
import { useWords } from "../../language/use-words";
import { AGREEMENTS_WORDS } from "./agreements.words";

interface SchoolsWithoutProps {
  readonly schools: NonNullable<AgreementsQuery["without"]>;
  readonly pages: Pages;
  readonly moment: Answer<unknown>["moment"];
}

/** Schools that have no agreement in force. */
export function SchoolsWithout({ schools, pages, moment }: SchoolsWithoutProps): ReactElement {
  const words = useWords(AGREEMENTS_WORDS);
  const regionName = useRegionName();
  const { totalCount } = schools;
  const nodes = pages.rows(schools.nodes);
  if (nodes.length === 0) return <Notice title={words.noneWithout} icon="holds" tone="ok" />;
  return (
    <>
      {nodes.length < totalCount && <Partial>{words.covered(nodes.length, totalCount)}</Partial>}
      <DataTable
        caption={words.tabs.without}
        file="schools-without-agreement"
        rows={nodes}
        rowKey={({ id }) => id}
        moment={moment}
        isPaged
        columns={[
          {
            key: "school",
            title: words.columns.school,
            text: ({ label }) => label,
            cell: ({ id, label }) => (
              <ViewLink view="subject" of={id}>
                {label}
              </ViewLink>
            ),
          },
          { key: "superior", title: words.columns.superior, text: ({ superior }) => superior?.label ?? "" },
          { key: "region", title: words.columns.region, text: ({ region }) => regionName(region ?? "") },
        ]}
      />
      <MoreRows pages={pages} page={schools} />
    </>
  );
}
