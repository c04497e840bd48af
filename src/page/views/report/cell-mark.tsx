import type { ReactElement } from "react";
import { Icon } from "../../components/icon/icon";
import { bearerSign } from "../../components/status/bearer-sign";
import tones from "../../components/status/tone.module.css";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText } from "../../moment/day";
import css from "./cell-mark.module.css";
import type { Cell, ReportDuty } from "./report-rows";
import { REPORT_WORDS } from "./report.words";

interface CellMarkProps {
  readonly cell: Cell;
  readonly duty: Pick<ReportDuty, "requiresNomination">;
}

/** How an authority stands with a duty: sign and word, the day of its report, by how much it is late, whether somebody is named. */
export function CellMark({ cell, duty }: CellMarkProps): ReactElement {
  const words = useWords(REPORT_WORDS);
  const language = useLanguage();
  const { state, daysLate, report, nomination } = cell;
  const { icon, tone } = bearerSign(cell);
  return (
    <span className={css["mark"]}>
      <span className={`${css["state"]} ${tones[tone]}`}>
        <Icon name={icon} />
        {words.states[state]}
      </span>
      <span className={css["second"]}>
        {report && <span className="num">{dayText(report.submittedOn, language)}</span>}
        {daysLate !== null && (
          <span className={`num ${tones[cell.isOverdue ? "danger" : "warn"]}`} title={words.lateLong(daysLate)}>
            {words.late(daysLate)}
          </span>
        )}
        {nomination === null && duty.requiresNomination && (
          <span className={`${css["named"]} ${tones["danger"]}`}>
            <Icon name="nobody" size={13} />
            {words.notNominated}
          </span>
        )}
        {nomination && (
          <span className={css["named"]} title={words.nominated}>
            <Icon name="person" size={13} />
            <span className="sr">{words.nominated}</span>
          </span>
        )}
      </span>
    </span>
  );
}
