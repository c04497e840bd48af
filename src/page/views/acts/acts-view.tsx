import type { ReactElement } from "react";
import { useAddress, useChange } from "../../address/use-address";
import { ViewLink } from "../../address/view-link";
import { Choice, optionsOf } from "../../components/choice/choice";
import { RegionChoice } from "../../components/choice/region-choice";
import { PagedTable } from "../../components/pages/paged-table";
import { usePages } from "../../components/pages/use-pages";
import { Answered } from "../../components/states/answered";
import type { Column } from "../../components/table/column";
import { useIsSignedIn, useRegionName } from "../../frame/frame-facts";
import { ViewHead } from "../../frame/view-head";
import { ActsDocument } from "../../graphql/generated/acts";
import type { ActKind } from "../../graphql/generated/enums";
import type { ActFilter, ActsQuery } from "../../graphql/generated/operations";
import { useAnswer } from "../../graphql/use-answer";
import { unbroken } from "../../language/citation";
import { ACT_KIND_WORDS } from "../../language/enum.words";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText, intervalText } from "../../moment/day";
import { ACTS_WORDS } from "./acts.words";

type Act = NonNullable<ActsQuery["acts"]>["nodes"][number];

/** Акты: what there is, whose it is, and how many duties it lays down. */
export function ActsView(): ReactElement {
  const words = useWords(ACTS_WORDS);
  const kinds = useWords(ACT_KIND_WORDS);
  const isSignedIn = useIsSignedIn();
  const { parameters } = useAddress();
  const change = useChange();
  const filter = useFilter();
  const pages = usePages(JSON.stringify(filter));
  const answer = useAnswer(ActsDocument, { filter, after: pages.after });
  const columns = useColumns();
  return (
    <>
      <ViewHead
        title={words.title}
        answer={answer}
        writes={isSignedIn && <ViewLink view="newAct">{words.newAct}</ViewLink>}
        tags={
          <>
            <Choice
              label={words.kind}
              value={parameters["kind"] ?? ""}
              all={words.anyKind}
              options={optionsOf(kinds)}
              onChoose={(kind) => change({ kind })}
            />
            <RegionChoice />
          </>
        }
      />
      <Answered answer={answer}>
        {({ acts }) =>
          acts && (
            <PagedTable
              title={words.title}
              file="acts"
              nothing={[words.nothing, words.nothingHow]}
              columns={columns}
              pages={pages}
              page={acts}
              moment={answer.moment}
            />
          )
        }
      </Answered>
    </>
  );
}

function useFilter(): ActFilter {
  const { kind, region } = useAddress().parameters;
  const kinds = useWords(ACT_KIND_WORDS);
  return {
    ...(kind !== undefined && kind in kinds && { kinds: [kind as ActKind] }),
    ...(region !== undefined && { regions: [region] }),
  };
}

function useColumns(): readonly Column<Act>[] {
  const { columns } = useWords(ACTS_WORDS);
  const language = useLanguage();
  const regionName = useRegionName();
  const valid = ({ duties }: Act): Act["duties"] => duties.filter(({ state }) => state === "VALID");
  const overdue = (act: Act): number => valid(act).filter(({ status }) => status === "OVERDUE").length;
  return [
    {
      key: "act",
      title: columns.act,
      text: ({ label }) => label,
      cell: ({ id, label }) => (
        <ViewLink view="act" of={id}>
          {unbroken(label)}
        </ViewLink>
      ),
    },
    { key: "title", title: columns.title, text: ({ title }) => title },
    { key: "issued", title: columns.issued, text: ({ issuedBy }) => issuedBy.map(({ label }) => label).join("; ") },
    { key: "region", title: columns.region, text: ({ region }) => (region === null ? "" : regionName(region)) },
    {
      key: "date",
      title: columns.date,
      text: ({ date }) => (date === null ? "" : dayText(date, language)),
      order: ({ date }) => date ?? "",
      isExtra: true,
    },
    {
      key: "inForce",
      title: columns.inForce,
      text: ({ inForce }) => intervalText(inForce, language) ?? "",
      order: ({ inForce }) => inForce.from ?? "",
    },
    {
      key: "duties",
      title: columns.duties,
      text: (act) => String(valid(act).length),
      order: (act) => valid(act).length,
    },
    { key: "overdue", title: columns.overdue, text: (act) => String(overdue(act)), order: overdue },
  ];
}
