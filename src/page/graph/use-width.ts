import { type RefObject, useLayoutEffect, useState } from "react";

/** Before the first measure: about what a picture beside its panel has at 1280 pixels. */
const GUESS = 880;

/** How wide an element is, now and after each change. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(GUESS);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const measure = (): void => setWidth(current.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
