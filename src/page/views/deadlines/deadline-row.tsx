import type { ReactElement } from "react";
import { ViewLink } from "../../address/view-link";
import { type Axis, daysBetween, shareOf } from "../../components/axis/axis";
import { AxisLines, percent } from "../../components/axis/axis-lines";
import { Icon } from "../../components/icon/icon";
import { StatusWord } from "../../components/status/status-word";
import { citation } from "../../language/citation";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText } from "../../moment/day";
import type { DutyLine, SectionName } from "./deadline-sections";
import css from "./deadlines-view.module.css";
import { DEADLINES_WORDS } from "./deadlines.words";

interface DeadlineRowProps {
  readonly duty: DutyLine;
  readonly section: SectionName;
  readonly axis: Axis;
  /** The day of the answer. */
  readonly day: string;
}

/** A duty: its clause, how it stands, its deadline in the words of the act, and where that lies in the year. */
export function DeadlineRow({ duty, section, axis, day }: DeadlineRowProps): ReactElement {
  const words = useWords(DEADLINES_WORDS);
  const language = useLanguage();
  const { text } = duty.deadline;
  return (
    <li className={css["row"]}>
      <div className={css["duty"]}>
        <ViewLink view="duty" of={duty.id} title={duty.title}>
          {duty.title}
        </ViewLink>
        <small>{citation(duty.provision, language)}</small>
      </div>
      <div className={css["state"]}>
        <StatusWord status={duty.status} />
        <small title={text}>{text === "" ? words.noText : text}</small>
      </div>
      <AxisLines axis={axis} day={day}>
        {section === "late" && <Late due={duty.deadline.due} axis={axis} day={day} />}
        {section === "ahead" && <Ahead days={duty.occurrences} next={duty.deadline.nextDue} axis={axis} />}
        {section === "always" && <i className={css["always"]} />}
      </AxisLines>
    </li>
  );
}

interface LateProps {
  readonly due: string | null;
  readonly axis: Axis;
  readonly day: string;
}

/** From the day on which it was due to the day of the answer; an arrow where it was due before the axis begins. */
function Late({ due, axis, day }: LateProps): ReactElement | null {
  const words = useWords(DEADLINES_WORDS);
  const language = useLanguage();
  if (due === null) return null;
  const from = shareOf(due, axis);
  const to = shareOf(day, axis);
  return (
    <>
      <i className={css["late"]} style={{ left: percent(from), width: percent(to - from) }}>
        {due < axis.from && <Icon name="down" size={14} />}
      </i>
      <b className={`${css["lateDay"]} ${sideOf(to)}`} style={placeOf(to)}>
        {words.ago(dayText(due, language), daysBetween(due, day))}
      </b>
    </>
  );
}

interface AheadProps {
  readonly days: readonly string[];
  readonly next: string | null;
  readonly axis: Axis;
}

/** Each day on which it is due, the next one with its date; that alone where it is due beyond the axis. */
function Ahead({ days, next, axis }: AheadProps): ReactElement {
  const language = useLanguage();
  const [first] = days.filter((due) => next !== null && due >= next);
  return (
    <>
      {days.map((due) => (
        <span
          key={due}
          className={css["due"]}
          style={{ left: percent(shareOf(due, axis)) }}
          title={dayText(due, language)}
        >
          <Icon name="clock" />
        </span>
      ))}
      {next !== null && (
        <b
          className={`${css["dueDay"]} ${sideOf(shareOf(first ?? next, axis))}`}
          style={placeOf(shareOf(first ?? next, axis))}
        >
          {dayText(next, language)}
          {next >= axis.to && " →"}
        </b>
      )}
    </>
  );
}

/** Beyond this share of the axis a word stands left of its day, so that it is not cut. */
const NEAR_THE_END = 0.78;

function sideOf(share: number): string {
  return (share > NEAR_THE_END ? css["before"] : css["behind"]) ?? "";
}

function placeOf(share: number): { readonly left: string } | { readonly right: string } {
  return share > NEAR_THE_END ? { right: percent(1 - share) } : { left: percent(share) };
}
