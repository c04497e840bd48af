import { type ReactElement, type ReactNode, useCallback, useEffect, useId, useRef, useState } from "react";
import css from "./popup.module.css";
import { useDismiss } from "./use-dismiss";

interface PopupProps {
  /** The button that opens it: gets what says so to screen readers. */
  readonly button: (attributes: PopupButtonAttributes) => ReactNode;
  /** Its content; what it calls closes it. */
  readonly children: (close: () => void) => ReactNode;
  readonly label: string;
  readonly align?: "left" | "right";
}

interface PopupButtonAttributes {
  readonly "aria-expanded": boolean;
  readonly "aria-controls": string;
  readonly onClick: () => void;
}

/** A small window below its button. Esc closes it and gives the focus back. */
export function Popup({ button, children, label, align = "left" }: PopupProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = useCallback(() => setOpen(false), []);
  useDismiss(box, isOpen, close);
  useEffect(() => {
    if (!isOpen) return undefined;
    const opener = box.current?.querySelector("button");
    return () => opener?.focus();
  }, [isOpen]);
  return (
    <div className={css["box"]} ref={box}>
      {button({ "aria-expanded": isOpen, "aria-controls": id, onClick: () => setOpen(!isOpen) })}
      {isOpen && (
        <div className={`${css["popup"]} ${css[align]}`} id={id} role="group" aria-label={label}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
