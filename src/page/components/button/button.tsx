import type { ButtonHTMLAttributes, ReactElement, Ref } from "react";
import { Icon } from "../icon/icon";
import type { IconName } from "../icon/icons";
import css from "./button.module.css";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: "plain" | "bare" | "main" | "link";
  readonly icon?: IconName;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with a word; an icon alone needs `aria-label`. */
export function Button({ look = "plain", icon, children, className, ...rest }: ButtonProps): ReactElement {
  return (
    <button type="button" {...rest} className={`${css["button"]} ${css[look]} ${className ?? ""}`}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
