import { type KeyboardEvent, type ReactElement, useMemo } from "react";
import { ViewLink } from "../../address/view-link";
import { Icon } from "../../components/icon/icon";
import { SUBJECT_ICONS } from "../../components/icon/kind-icon";
import { STATUS_SIGNS } from "../../components/status/status-word";
import tones from "../../components/status/tone.module.css";
import { GRAPH_WORDS } from "../../graph/graph.words";
import { useOpened } from "../../graph/opened";
import { STATUS_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import { isSelfControl, type Matrix, type MatrixDuty, type MatrixRow, matrixSections } from "./matrix-rows";
import css from "./matrix-table.module.css";
import { MATRIX_WORDS } from "./matrix.words";
import { RoleMark } from "./role-mark";
import { walkCells } from "./walk-cells";

/** In pixels, as the styles say it: with more columns than fit, the table scrolls instead of pressing them. */
const NAMES_WIDTH = 368;
const DUTY_WIDTH = 108;

/** Subjects by level as rows, duties as columns, letters of roles where they meet. */
export function MatrixTable({ matrix }: { readonly matrix: Matrix }): ReactElement {
  const words = useWords(MATRIX_WORDS);
  const { levels } = useWords(GRAPH_WORDS);
  const { isOpen, toggle } = useOpened();
  const sections = matrixSections(matrix, isOpen);
  const walk = useMemo(() => (event: KeyboardEvent<HTMLElement>) => walkCells(event), []);
  return (
    <div className={css["scroll"]} tabIndex={0} role="region" aria-label={words.table} id="table" onKeyDown={walk}>
      <table className={css["table"]} style={{ width: NAMES_WIDTH + matrix.duties.length * DUTY_WIDTH }}>
        <thead>
          <tr>
            <th scope="col" className={css["corner"]}>
              {words.who}
            </th>
            {matrix.duties.map((duty) => (
              <DutyHead key={duty.id} duty={duty} />
            ))}
          </tr>
        </thead>
        {sections.map(({ level, rows }) => (
          <tbody key={level}>
            <tr className={css["level"]}>
              <th scope="rowgroup" colSpan={matrix.duties.length + 1}>
                <span>{levels[level]}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.key} row={row} duties={matrix.duties} toggle={toggle} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** Its clause, its state where that alarms, and its title to five lines. */
function DutyHead({ duty: { id, title, status, provision } }: { readonly duty: MatrixDuty }): ReactElement {
  const statuses = useWords(STATUS_WORDS);
  const { icon, tone } = STATUS_SIGNS[status];
  const isAlarming = tone === "danger" || tone === "warn";
  return (
    <th scope="col" className={css["duty"]}>
      <ViewLink view="duty" of={id} title={title}>
        <span className={css["clause"]}>
          {provision.label}
          {isAlarming && (
            <span className={tones[tone]} title={statuses[status]}>
              <Icon name={icon} />
              <span className="sr">{statuses[status]}</span>
            </span>
          )}
        </span>
        <span className={css["title"]}>{title}</span>
      </ViewLink>
    </th>
  );
}

interface RowProps {
  readonly row: MatrixRow;
  readonly duties: readonly MatrixDuty[];
  readonly toggle: (kind: string) => void;
}

function Row({ row, duties, toggle }: RowProps): ReactElement {
  const words = useWords(MATRIX_WORDS);
  const { subject, fold, isMember, marks } = row;
  const name = subject?.label ?? (fold === null ? "" : words.counts[fold.kind](fold.count));
  return (
    <tr>
      <th scope="row" className={isMember ? css["member"] : undefined}>
        {subject && (
          <ViewLink className={css["name"]} view="subject" of={subject.id} title={subject.label}>
            <Icon name={SUBJECT_ICONS[subject.kind]} />
            <span>{subject.label}</span>
          </ViewLink>
        )}
        {fold && (
          <button
            type="button"
            className={`${css["name"]} ${css["fold"]}`}
            aria-expanded={fold.isOpen}
            onClick={() => toggle(fold.kind)}
          >
            <Icon name={fold.isOpen ? "down" : "right"} />
            <span>{name}</span>
            <small>{words.viaGroup}</small>
          </button>
        )}
      </th>
      {duties.map(({ id }) => {
        const own = marks.get(id) ?? [];
        const isSelf = isSelfControl(own);
        return (
          <td key={id} tabIndex={-1} className={isSelf ? css["self"] : undefined}>
            {own.map((mark) => (
              <RoleMark key={`${mark.link} ${mark.role} ${mark.state}`} mark={mark} duty={id} whose={name} />
            ))}
            {isSelf && <span className="sr">{words.selfControl}</span>}
          </td>
        );
      })}
    </tr>
  );
}
