import type { ReactElement, ReactNode } from "react";
import { useLanguage } from "../../language/use-words";
import { type Axis, shareOf } from "./axis";
import css from "./axis.module.css";

/** The names above the columns of an axis: months, or years. */
export function AxisNames({ axis, by }: { readonly axis: Axis; readonly by: "month" | "year" }): ReactElement {
  const language = useLanguage();
  return (
    <div className={css["names"]} aria-hidden="true">
      {axis.ticks.map((tick, index) => (
        <span key={tick} style={{ left: percent(shareOf(tick, axis)) }}>
          {by === "year" ? tick.slice(0, 4) : monthName(tick, language, index === 0)}
        </span>
      ))}
    </div>
  );
}

interface AxisLinesProps {
  readonly axis: Axis;
  /** The day of the moment: its line goes through all rows. */
  readonly day: string;
  readonly children?: ReactNode;
}

/** A row along an axis: its columns, the line of the day, and what happens on it. */
export function AxisLines({ axis, day, children }: AxisLinesProps): ReactElement {
  const isWithin = day >= axis.from && day < axis.to;
  return (
    <div className={css["lines"]}>
      {axis.ticks.map((tick) => (
        <i key={tick} className={css["tick"]} style={{ left: percent(shareOf(tick, axis)) }} />
      ))}
      {isWithin && <i className={css["day"]} style={{ left: percent(shareOf(day, axis)) }} />}
      {children}
    </div>
  );
}

/** A share of the axis as a length of style. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}

/** «дек», «янв 2027»: the year stands where it begins. */
function monthName(day: string, language: string, isFirst: boolean): string {
  const date = new Date(`${day}T00:00:00Z`);
  const name = date.toLocaleDateString(language, { month: "short", timeZone: "UTC" }).replace(".", "").slice(0, 3);
  return isFirst || day.slice(5, 7) === "01" ? `${name} ${day.slice(0, 4)}` : name;
}
