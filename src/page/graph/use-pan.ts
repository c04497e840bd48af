import { type RefObject, useEffect } from "react";

/** What is pressed, not dragged. */
const PRESSED = "a, button, input, select, summary, [data-node], [data-edge]";

/** Lets whoever drags the ground of a picture move it, where it is larger than its box. */
export function usePan(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = box;
    if (current === null) return undefined;
    const onDown = (event: PointerEvent): void => {
      const isPressed = event.target instanceof Element && event.target.closest(PRESSED) !== null;
      if (event.button === 0 && event.pointerType === "mouse" && !isPressed) drag(scrollerOf(event.target), event);
    };
    current.addEventListener("pointerdown", onDown);
    return () => current.removeEventListener("pointerdown", onDown);
  }, [box]);
}

function drag(scroller: Element, { clientX, clientY }: PointerEvent): void {
  const start = { left: scroller.scrollLeft, top: scroller.scrollTop };
  const onMove = (event: PointerEvent): void =>
    scroller.scrollTo(start.left - event.clientX + clientX, start.top - event.clientY + clientY);
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerup", () => window.removeEventListener("pointermove", onMove), { once: true });
}

/** The nearest element around that has more than it shows. */
function scrollerOf(target: EventTarget | null): Element {
  let element = target instanceof Element ? target : null;
  while (element !== null) {
    const { overflowX } = getComputedStyle(element);
    const hasMore = element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight;
    if (hasMore && overflowX !== "visible") return element;
    element = element.parentElement;
  }
  return document.documentElement;
}
