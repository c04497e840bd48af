import type { ReactElement } from "react";
import { useAddress, useChange } from "../../address/use-address";
import { AddressLink, ViewLink } from "../../address/view-link";
import { changeAddress } from "../../address/address";
import { Button } from "../../components/button/button";
import { type Shade, StackedBars } from "../../components/chart/stacked-bars";
import { Panel } from "../../components/panel/panel";
import type { DisciplineFigure } from "../../graphql/generated/enums";
import { clauseOfAct } from "../../language/citation";
import { useLanguage, useWords } from "../../language/use-words";
import { countOf, figureKey, FIGURES, type OpenedFigure, ofRow, type Row } from "./discipline-rows";
import css from "./discipline-view.module.css";
import { DISCIPLINE_WORDS } from "./discipline.words";

const SHADES: Readonly<Record<DisciplineFigure, Shade>> = {
  OVERDUE: "danger",
  LATE: "warn",
  IN_TIME: "ok",
  OPEN: "empty",
};

interface DisciplineBarsProps {
  readonly rows: readonly Row[];
  readonly opened: OpenedFigure | null;
}

/** A bar a row, the share in time and the moved deadlines beside its name; a number opens its duties. */
export function DisciplineBars({ rows, opened }: DisciplineBarsProps): ReactElement {
  const words = useWords(DISCIPLINE_WORDS);
  const address = useAddress();
  const bars = rows.map((row) => {
    const { id, label } = ofRow(row);
    return {
      key: id,
      name: <RowName row={row} />,
      parts: FIGURES.flatMap((figure) => {
        const count = countOf(row, figure);
        const to = changeAddress(address, { sel: figureKey({ of: id, figure }) });
        const link = (className: string, style: { readonly width: string }) => (
          <AddressLink to={to} replace className={className} style={style} title={words.figures[figure]}>
            {count}
            <span className="sr">{` ${words.opens(label, words.figures[figure], count)}`}</span>
          </AddressLink>
        );
        return count === 0 ? [] : [{ key: figure, count, shade: SHADES[figure], link }];
      }),
    };
  });
  const openedRow = rows.find((row) => ofRow(row).id === opened?.of);
  return (
    <div className={css["view"]}>
      {opened && openedRow && <Opened row={openedRow} figure={opened.figure} />}
      <Panel title={words.bars}>
        <StackedBars
          rows={bars}
          hasLongNames
          legend={FIGURES.map((figure) => ({ shade: SHADES[figure], word: words.figures[figure] }))}
        />
      </Panel>
    </div>
  );
}

function RowName({ row }: { readonly row: Row }): ReactElement {
  const words = useWords(DISCIPLINE_WORDS);
  const language = useLanguage();
  const { id, label } = ofRow(row);
  const facts = [
    row.share === null
      ? null
      : words.share(row.share.toLocaleString(language, { style: "percent", maximumFractionDigits: 0 })),
    row.movedDeadlines === 0 ? null : words.moved(row.movedDeadlines),
  ].filter((fact) => fact !== null);
  return (
    <span className={css["name"]}>
      <ViewLink view={row.subject === null ? "act" : "subject"} of={id}>
        {label}
      </ViewLink>
      <small>{facts.join(", ")}</small>
    </span>
  );
}

/** The duties behind a number. */
function Opened({ row, figure }: { readonly row: Row; readonly figure: DisciplineFigure }): ReactElement {
  const words = useWords(DISCIPLINE_WORDS);
  const change = useChange();
  const { label } = ofRow(row);
  return (
    <Panel
      title={words.opened(label, words.figures[figure], countOf(row, figure))}
      more={
        <Button look="bare" icon="close" onClick={() => change({ sel: "" })}>
          {words.close}
        </Button>
      }
    >
      <ul className={css["duties"]}>
        {(row.duties ?? []).map(({ id, title, provision }) => (
          <li key={id}>
            <ViewLink view="duty" of={id}>
              {title}
            </ViewLink>
            <small>{clauseOfAct(provision)}</small>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
