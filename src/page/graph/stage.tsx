import { type ReactElement, type ReactNode, useEffect, useRef, useState } from "react";
import { useWords } from "../language/use-words";
import { GRAPH_WORDS } from "./graph.words";
import { fitting } from "./fitting";
import css from "./stage.module.css";
import { usePan } from "./use-pan";
import { LEAST, MOST, zoomed } from "./zoom";

/** A picture that can be made larger and smaller, by buttons and by Ctrl and the wheel, and moved by dragging. */
export function Stage({ children }: { readonly children: ReactNode }): ReactElement {
  const words = useWords(GRAPH_WORDS).zoom;
  const [zoom, setZoom] = useState(1);
  const box = useRef<HTMLDivElement>(null);
  usePan(box);
  useEffect(() => {
    const { current } = box;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      // The browser would make the whole page larger.
      event.preventDefault();
      setZoom((was) => zoomed(was, event.deltaY < 0 ? 1 : -1));
    };
    current?.addEventListener("wheel", onWheel, { passive: false });
    return () => current?.removeEventListener("wheel", onWheel);
  }, []);
  const percent = Math.round(zoom * 100);
  return (
    <div className={css["stage"]}>
      <div className={css["tools"]} role="group" aria-label={words.title}>
        <button
          type="button"
          aria-label={words.smaller}
          disabled={zoom <= LEAST}
          onClick={() => setZoom(zoomed(zoom, -1))}
        >
          −
        </button>
        <button type="button" aria-label={words.original(percent)} onClick={() => setZoom(1)}>
          {percent} %
        </button>
        <button
          type="button"
          aria-label={words.larger}
          disabled={zoom >= MOST}
          onClick={() => setZoom(zoomed(zoom, 1))}
        >
          +
        </button>
        <button type="button" onClick={() => setZoom(fitting(box.current))}>
          {words.fit}
        </button>
      </div>
      <div className={css["box"]} ref={box}>
        <div data-zoom="" style={{ zoom }}>
          {children}
        </div>
      </div>
    </div>
  );
}
