import { Fragment, type ReactElement } from "react";
import { useAddress } from "../../address/use-address";
import { ViewLink } from "../../address/view-link";
import { STATUS_SIGNS } from "../../components/status/status-word";
import { Icon } from "../../components/icon/icon";
import tones from "../../components/status/tone.module.css";
import { STATUS_WORDS } from "../../language/enum.words";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText } from "../../moment/day";
import { CellButton } from "./cell-button";
import { OpenedCell } from "./opened-cell";
import { cellKey, cellOf, isSilent, type Report, type ReportDuty, type ReportRow } from "./report-rows";
import css from "./report-table.module.css";
import { REPORT_WORDS } from "./report.words";

/** Authorities as rows, duties as columns; a cell opens below its row, totals stand at the foot. */
export function ReportTable({ report }: { readonly report: Report }): ReactElement {
  const words = useWords(REPORT_WORDS);
  const { duties, rows } = report;
  return (
    <div className={css["scroll"]} tabIndex={0} role="region" aria-label={words.table} id="table">
      <table className={css["table"]}>
        <thead>
          <tr>
            <th scope="col" className={css["corner"]}>
              {words.authority}
            </th>
            {duties.map((duty) => (
              <DutyHead key={duty.id} duty={duty} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.nodes.map((row) => (
            <Row key={row.authority.id} row={row} duties={duties} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {duties.map(({ id }) => (
              <Total key={id} report={report} duty={id} />
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function DutyHead({ duty }: { readonly duty: ReportDuty }): ReactElement {
  const { id, title, status, provision, deadline, execution } = duty;
  const words = useWords(REPORT_WORDS);
  const language = useLanguage();
  const statuses = useWords(STATUS_WORDS);
  const { icon, tone } = STATUS_SIGNS[status];
  return (
    <th scope="col">
      <ViewLink view="duty" of={id} title={`${title}. ${provision.act.label}`}>
        <span className={css["clause"]}>
          {provision.label}
          <span className={tones[tone]} title={statuses[status]}>
            <Icon name={icon} />
            <span className="sr">{statuses[status]}</span>
          </span>
        </span>
        <span className={css["title"]}>{title}</span>
      </ViewLink>
      {deadline.text !== "" && <span className={css["deadline"]}>{deadline.text}</span>}
      {execution.takenOffControlOn !== null && (
        <span className={css["deadline"]}>{words.offControl(dayText(execution.takenOffControlOn, language))}</span>
      )}
    </th>
  );
}

interface RowProps {
  readonly row: ReportRow;
  readonly duties: readonly ReportDuty[];
}

function Row({ row, duties }: RowProps): ReactElement {
  const words = useWords(REPORT_WORDS);
  const { sel = "" } = useAddress().parameters;
  const opened = duties.find(({ id }) => cellKey(row, id) === sel);
  const openedCell = opened && cellOf(row, opened.id);
  return (
    <Fragment>
      <tr>
        <th scope="row">
          <ViewLink view="subject" of={row.authority.id}>
            {row.authority.label}
          </ViewLink>
          {isSilent(row) && <small>{words.nothing}</small>}
        </th>
        {duties.map((duty) => {
          const { id } = duty;
          const cell = cellOf(row, id);
          const isOpen = cellKey(row, id) === sel;
          return (
            <td key={id} className={isOpen ? css["open"] : undefined}>
              {cell ? (
                <CellButton row={row} duty={duty} cell={cell} isOpen={isOpen} />
              ) : (
                <span className={css["none"]}>
                  –<span className="sr">{words.notTheirs}</span>
                </span>
              )}
            </td>
          );
        })}
      </tr>
      {opened && openedCell && (
        <tr className={css["opened"]}>
          <td colSpan={duties.length + 1}>
            <OpenedCell row={row} duty={opened} cell={openedCell} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

function Total({ report, duty }: { readonly report: Report; readonly duty: string }): ReactElement {
  const total = report.totals.find((candidate) => candidate.duty === duty);
  return <td>{total && <TotalText total={total} />}</td>;
}

/** «3 из 5», and of the others how many stand how. */
export function TotalText({ total }: { readonly total: Report["totals"][number] }): ReactElement {
  const words = useWords(REPORT_WORDS);
  const parts = (["nominated", "submitted", "returned", "missing", "overdue"] as const).filter((key) => total[key] > 0);
  return (
    <>
      <b className="num">{words.totals(total.accepted, total.expected)}</b>
      {parts.map((key) => (
        <small key={key} className={`num ${key === "overdue" ? tones["danger"] : ""}`}>
          {words.parts[key](total[key])}
        </small>
      ))}
    </>
  );
}
