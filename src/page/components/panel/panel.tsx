import { type ReactElement, type ReactNode, useId } from "react";
import css from "./panel.module.css";

interface PanelProps {
  readonly title: string;
  /** Beside the title, quiet. */
  readonly note?: ReactNode;
  /** At the right: a way on. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a view with a head of its own. */
export function Panel({ title, note, more, children }: PanelProps): ReactElement {
  const id = useId();
  return (
    <section className={css["panel"]} aria-labelledby={id}>
      <header className={css["head"]}>
        <h2 id={id}>{title}</h2>
        {note !== undefined && <span className={css["note"]}>{note}</span>}
        {more !== undefined && <span className={css["more"]}>{more}</span>}
      </header>
      {children}
    </section>
  );
}
