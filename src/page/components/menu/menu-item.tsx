import type { ReactElement, ReactNode } from "react";
import css from "./menu-item.module.css";

interface MenuItemProps {
  readonly children: ReactNode;
  /** At the right, quiet: a form, a count. */
  readonly note?: ReactNode;
  /** A file to fetch; else `onClick` says what happens. */
  readonly href?: string;
  readonly onClick?: () => void;
  readonly isCurrent?: boolean;
}

/** A line of a popup: a way to a file, or something that is done. */
export function MenuItem({ children, note, href, onClick, isCurrent }: MenuItemProps): ReactElement {
  const content = (
    <>
      <span>{children}</span>
      {note !== undefined && <small>{note}</small>}
    </>
  );
  if (href !== undefined)
    return (
      <a className={css["item"]} href={href} onClick={onClick} download>
        {content}
      </a>
    );
  return (
    <button type="button" className={css["item"]} aria-current={isCurrent} onClick={onClick}>
      {content}
    </button>
  );
}
