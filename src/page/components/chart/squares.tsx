import type { ReactElement } from "react";
import { percent } from "../axis/axis-lines";
import css from "./squares.module.css";

interface SquaresProps {
  readonly filled: number;
  readonly all: number;
  /** What a screen reader hears: «6 из 7». */
  readonly label: string;
}

/** More than so many squares say no more than a bar does. */
const MOST = 40;

/** A square for each, the filled ones first; a bar where there are many. */
export function Squares({ filled, all, label }: SquaresProps): ReactElement {
  if (all > MOST)
    return (
      <span className={css["bar"]} role="img" aria-label={label}>
        <i style={{ width: percent(filled / all) }} />
      </span>
    );
  return (
    <span className={css["squares"]} role="img" aria-label={label}>
      {Array.from({ length: all }, (_, index) => (
        <i key={index} className={index < filled ? css["filled"] : undefined} />
      ))}
    </span>
  );
}
