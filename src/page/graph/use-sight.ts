import { type RefObject, useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Pictures of no more nodes than this are drawn whole. */
const FEW = 200;
/** How far somebody scrolls until more is drawn; so much is drawn above and below what is seen, too. */
const STEP_PX = 600;
const WHOLE = new Event("zveno:whole");

/** From where to where a picture is drawn, in its own pixels. */
export interface Sight {
  readonly top: number;
  readonly bottom: number;
}

const ALL: Sight = { top: -Infinity, bottom: Infinity };

/** Which part of a picture of so many nodes is in sight of its box, and a little more; all of it where there are few. */
export function useSight(box: RefObject<HTMLElement | null>, count: number): Sight {
  const [step, setStep] = useState(0);
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    const { current } = box;
    const onScroll = (): void => setStep(Math.floor((current?.scrollTop ?? 0) / STEP_PX));
    const onWhole = (): void => flushSync(() => setWhole(true));
    // It may have been brought to its place before anybody listened.
    onScroll();
    current?.addEventListener("scroll", onScroll, { passive: true });
    current?.addEventListener(WHOLE.type, onWhole);
    return () => {
      current?.removeEventListener("scroll", onScroll);
      current?.removeEventListener(WHOLE.type, onWhole);
    };
  }, [box]);
  if (isWhole || count <= FEW) return ALL;
  // A picture that is shown half as large shows twice as much.
  return { top: (step - 1) * STEP_PX, bottom: (step + 2) * STEP_PX + 2 * window.innerHeight };
}

/** Has all of a picture drawn, for who takes it from the screen. */
export function drawWhole(picture: HTMLElement): void {
  picture.dispatchEvent(WHOLE);
}
