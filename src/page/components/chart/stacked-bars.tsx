import type { ReactElement, ReactNode } from "react";
import { percent } from "../axis/axis-lines";
import css from "./stacked-bars.module.css";

export type Shade = "grave" | "danger" | "warn" | "ok" | "calm" | "info" | "empty" | "accent";

export interface BarPart {
  readonly key: string;
  readonly count: number;
  readonly shade: Shade;
  /** Draws the part as a link to its list, with its number within. */
  readonly link: (className: string, style: { readonly width: string }) => ReactNode;
}

interface StackedBarsProps {
  readonly rows: readonly { readonly key: string; readonly name: ReactNode; readonly parts: readonly BarPart[] }[];
  /** What each shade stands for. */
  readonly legend: readonly { readonly shade: Shade; readonly word: string }[];
  /** Where names are long: of organisations, and not of regions. */
  readonly hasLongNames?: boolean;
}

/** A bar a row, each part as wide as its number; the longest fills the width. */
export function StackedBars({ rows, legend, hasLongNames = false }: StackedBarsProps): ReactElement {
  const totals = rows.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0));
  const most = Math.max(1, ...totals);
  return (
    <div className={`${css["chart"]} ${hasLongNames ? css["long"] : ""}`}>
      <ul>
        {rows.map(({ key, name, parts }, index) => (
          <li key={key}>
            <span className={css["name"]}>{name}</span>
            <span className={css["bar"]}>
              {parts.map(({ key: part, count, shade, link }) => (
                <span key={part} className={css["part"]} style={{ width: percent(count / most) }}>
                  {link(`${css["fill"]} ${css[shade]}`, { width: "100%" })}
                </span>
              ))}
            </span>
            <b className="num">{totals[index]}</b>
          </li>
        ))}
      </ul>
      <p className={css["legend"]}>
        {legend.map(({ shade, word }) => (
          <span key={word}>
            <i className={css[shade]} />
            {word}
          </span>
        ))}
      </p>
    </div>
  );
}
