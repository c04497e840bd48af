import { type KeyboardEvent, type ReactElement, useState } from "react";
import { useAddress, useChange } from "../../address/use-address";
import { Button } from "../../components/button/button";
import { Dialog } from "../../components/dialog/dialog";
import { ListExports } from "../../components/export/list-exports";
import { MoreRows } from "../../components/pages/more-rows";
import { type Pages, usePages } from "../../components/pages/use-pages";
import { Answered } from "../../components/states/answered";
import { Notice } from "../../components/states/notice";
import { Partial } from "../../components/states/partial";
import { ViewHead } from "../../frame/view-head";
import { FindingsDocument } from "../../graphql/generated/findings";
import type { FindingsQuery } from "../../graphql/generated/operations";
import { useAnswer } from "../../graphql/use-answer";
import { useWords } from "../../language/use-words";
import { FilterChips, useChips } from "./filter-chips";
import { type Facets, FilterPanel } from "./filter-panel";
import { findingFilter } from "./finding-filter";
import { FindingRow } from "./finding-row";
import css from "./findings-view.module.css";
import { FINDINGS_WORDS } from "./findings.words";

/** Замечания: what is wrong, how badly, where. */
export function FindingsView(): ReactElement {
  const words = useWords(FINDINGS_WORDS);
  const { parameters } = useAddress();
  const filter = findingFilter(parameters);
  const pages = usePages(JSON.stringify(filter));
  const answer = useAnswer(FindingsDocument, { filter, after: pages.after });
  return (
    <>
      <ViewHead
        title={words.title}
        answer={answer}
        exports={(close) => (
          <ListExports
            name="findings"
            forms={["csv", "xlsx"]}
            parameters={{ filter }}
            moment={answer.moment}
            close={close}
          />
        )}
      />
      <Answered answer={answer}>
        {({ findings, all }) =>
          findings && <Findings findings={findings} pages={pages} all={all?.totalCount ?? findings.totalCount} />
        }
      </Answered>
    </>
  );
}

interface FindingsProps {
  readonly findings: NonNullable<FindingsQuery["findings"]>;
  readonly pages: Pages;
  readonly all: number;
}

function Findings({ findings, pages, all }: FindingsProps): ReactElement {
  const words = useWords(FINDINGS_WORDS);
  const { totalCount, facets } = findings;
  const nodes = pages.rows(findings.nodes);
  return (
    <div className={css["columns"]}>
      <aside className={`${css["filters"]} wide`} aria-label={words.filterTitle}>
        <FilterPanel facets={facets} />
      </aside>
      <div className={css["main"]}>
        <div className={css["above"]}>
          <FilterSheet facets={facets} />
          <FilterChips shown={totalCount} all={all} />
        </div>
        {nodes.length < totalCount && <Partial>{words.cut(nodes.length, totalCount)}</Partial>}
        {nodes.length === 0 ? <Nothing all={all} /> : <List nodes={nodes} />}
        <MoreRows pages={pages} page={findings} />
      </div>
    </div>
  );
}

/** The rows: arrows go from one to the next, space and Enter open one. */
function List({ nodes }: Pick<FindingsProps["findings"], "nodes">): ReactElement {
  const words = useWords(FINDINGS_WORDS);
  const walk = (event: KeyboardEvent<HTMLUListElement>): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row]")];
    const next = rows[rows.indexOf(event.target as HTMLElement) + step];
    if (!rows.includes(event.target as HTMLElement) || next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div className={css["table"]}>
      <div className={`${css["header"]} wide`} aria-hidden="true">
        <span>{words.severity}</span>
        <span>{words.what}</span>
        <span>{words.where}</span>
      </div>
      <ul className={css["list"]} aria-label={words.list} id="table" onKeyDown={walk}>
        {nodes.map((finding) => (
          <FindingRow key={finding.id} finding={finding} />
        ))}
      </ul>
    </div>
  );
}

/** At 390 pixels the filter comes from below. */
function FilterSheet({ facets }: { readonly facets: Facets }): ReactElement {
  const words = useWords(FINDINGS_WORDS);
  const [isShown, show] = useState(false);
  return (
    <div className="narrow">
      <Button icon="filter" onClick={() => show(true)}>
        {words.filters(useChips().length)}
      </Button>
      {isShown && (
        <Dialog title={words.filterTitle} closeWord={words.close} onClose={() => show(false)}>
          <FilterPanel facets={facets} />
        </Dialog>
      )}
    </div>
  );
}

function Nothing({ all }: { readonly all: number }): ReactElement {
  const words = useWords(FINDINGS_WORDS);
  const change = useChange();
  const ways = <Button onClick={() => change({ sev: "", rule: "", region: "", act: "" })}>{words.clear}</Button>;
  return (
    <Notice title={words.none} icon="holds" tone="ok" {...(all > 0 && { ways })}>
      <p>{all > 0 ? words.noneWhy : words.noneAtAll}</p>
    </Notice>
  );
}
