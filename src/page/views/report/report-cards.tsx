import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address";
import { ViewLink } from "../../address/view-link";
import { Panel } from "../../components/panel/panel";
import { useWords } from "../../language/use-words";
import { CellButton } from "./cell-button";
import { OpenedCell } from "./opened-cell";
import css from "./report-cards.module.css";
import { cellKey, isSilent, type Report, type ReportRow } from "./report-rows";
import { TotalText } from "./report-table";
import { REPORT_WORDS } from "./report.words";

/** The report for 390 pixels: the totals of each duty first, then a card for each authority. */
export function ReportCards({ report }: { readonly report: Report }): ReactElement {
  const words = useWords(REPORT_WORDS);
  const { duties, rows, totals } = report;
  return (
    <div className={css["cards"]}>
      <Panel title={words.total}>
        <ul className={css["lines"]}>
          {totals.map((total) => (
            <li key={total.duty} className={css["total"]}>
              <span>{duties.find(({ id }) => id === total.duty)?.title}</span>
              <span>
                <TotalText total={total} />
              </span>
            </li>
          ))}
        </ul>
      </Panel>
      {rows.nodes.map((row) => (
        <Card key={row.authority.id} row={row} duties={duties} />
      ))}
    </div>
  );
}

interface CardProps {
  readonly row: ReportRow;
  readonly duties: Report["duties"];
}

function Card({ row, duties }: CardProps): ReactElement {
  const words = useWords(REPORT_WORDS);
  const { sel = "" } = useAddress().parameters;
  return (
    <section className={css["card"]}>
      <h2>
        <ViewLink view="subject" of={row.authority.id}>
          {row.authority.label}
        </ViewLink>
      </h2>
      {isSilent(row) && <p className={css["silent"]}>{words.nothing}</p>}
      <ul className={css["lines"]}>
        {row.cells.map((cell) => {
          const duty = duties.find(({ id }) => id === cell.duty);
          const isOpen = cellKey(row, cell.duty) === sel;
          return (
            duty && (
              <li key={cell.duty}>
                <CellButton row={row} duty={duty} cell={cell} isOpen={isOpen} hasTitle />
                {isOpen && <OpenedCell row={row} duty={duty} cell={cell} />}
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
