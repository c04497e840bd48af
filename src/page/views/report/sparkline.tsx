import type { ReactElement } from "react";
import { useLanguage, useWords } from "../../language/use-words";
import { dayText } from "../../moment/day";
import css from "./indicators.module.css";
import { REPORT_WORDS } from "./report.words";

interface SparklineProps {
  /** Earliest first; null where nothing was known yet, of which nothing is drawn. */
  readonly points: readonly { readonly day: string; readonly value: number | null }[];
}

const WIDTH = 84;
const HEIGHT = 22;

/** How a value went, as a small line with a point at its end; in words for who does not see it. */
export function Sparkline({ points }: SparklineProps): ReactElement | null {
  const { indicators: words } = useWords(REPORT_WORDS);
  const language = useLanguage();
  const most = Math.max(1, ...points.map(({ value }) => value ?? 0));
  const known = points.flatMap(({ day, value }, place) =>
    value === null
      ? []
      : [{ day, value, x: (place / (points.length - 1)) * WIDTH, y: HEIGHT - (value / most) * HEIGHT }],
  );
  const last = known.at(-1);
  if (last === undefined) return null;
  const said = known.map(({ day, value }) => words.point(dayText(day, language), value.toLocaleString(language)));
  return (
    <svg className={css["spark"]} viewBox={`-3 -3 ${WIDTH + 6} ${HEIGHT + 6}`} role="img" aria-label={said.join("; ")}>
      <title>{said.join("; ")}</title>
      <polyline points={known.map(({ x, y }) => `${x},${y}`).join(" ")} />
      <circle cx={last.x} cy={last.y} r={2.5} />
    </svg>
  );
}
