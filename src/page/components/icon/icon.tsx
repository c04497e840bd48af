import type { ReactElement } from "react";
import css from "./icon.module.css";
import { type IconName, ICONS } from "./icons";

interface IconProps {
  readonly name: IconName;
  /** In pixels; 16 by default. */
  readonly size?: number;
}

/** A drawing beside a word. It says nothing by itself, so that screen readers pass it by. */
export function Icon({ name, size = 16 }: IconProps): ReactElement {
  return (
    <svg className={css["icon"]} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {ICONS[name]}
    </svg>
  );
}
