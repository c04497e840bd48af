import { type ReactElement, type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "../button/button";
import css from "./dialog.module.css";

interface DialogProps {
  readonly title: string;
  readonly closeWord: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window above the page; the browser holds the focus within it, and Esc closes it. */
export function Dialog({ title, closeWord, onClose, children }: DialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog className={css["dialog"]} ref={dialog} aria-labelledby={id} onClose={onClose}>
      <header className={css["head"]}>
        <h2 id={id}>{title}</h2>
        <Button look="bare" icon="close" aria-label={closeWord} onClick={() => dialog.current?.close()} />
      </header>
      {children}
    </dialog>
  );
}
