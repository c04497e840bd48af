import type { ReactElement } from "react";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText } from "../../moment/day";
import { DASHBOARD_WORDS } from "./dashboard.words";
import css from "./trend-card.module.css";
import { changeOf, type Point, stepPath, type TrendName } from "./trend-points";

interface TrendCardProps {
  readonly name: TrendName;
  readonly points: readonly Point[];
  /** Of how many; without it the unit stands beside the number. */
  readonly all?: number;
}

const WIDTH = 262;
const HEIGHT = 44;
const TONES: Readonly<Record<TrendName, string>> = {
  overdue: "danger",
  lost: "warn",
  valid: "accent",
  covered: "accent",
};

/** A number, how it changed in a year, and its course as steps. */
export function TrendCard({ name, points, all }: TrendCardProps): ReactElement {
  const words = useWords(DASHBOARD_WORDS);
  const language = useLanguage();
  const said = points.map(({ day, count }) => words.point(dayText(day, language), count));
  const last = points.at(-1)?.count ?? 0;
  const change = changeOf(points);
  const path = stepPath(points, WIDTH, HEIGHT);
  return (
    <section className={css["card"]}>
      <h2>{words.trends[name]}</h2>
      <p>
        <b className="num">{last}</b> {all === undefined ? words.units[name](last) : words.ofAll(all)}
      </p>
      <p className="quiet small">{change === null ? words.same : words.year(change)}</p>
      <svg
        className={css[TONES[name]]}
        viewBox={`0 -2 ${WIDTH} ${HEIGHT + 2}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={said.join("; ")}
      >
        <path className={css["area"]} d={`${path}V${HEIGHT}H0Z`} />
        <path className={css["line"]} d={path} />
      </svg>
      <p className={css["ends"]}>
        <span className="num">{said[0]}</span>
        <span className="num">{said.at(-1)}</span>
      </p>
    </section>
  );
}
