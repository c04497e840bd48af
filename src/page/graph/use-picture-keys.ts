import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from "react";

const NODES = "[data-node]";
const STOPS = "[data-node], [data-edge]";
/** Whose centres are nearer than this stand in one column. */
const SAME_COLUMN_PX = 40;

/**
 * The keys of a picture, which is one stop of Tab: arrows go to the nearest node that way, Home and End to the first and
 * last of a column, `e` walks the edges of a node, `+` and `−` unfold and fold it.
 */
export function usePictureKeys(picture: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  const current = useRef<string | null>(null);
  useLayoutEffect(() => {
    const stops = all(picture.current, STOPS);
    const stop = stops.find((element) => keyOf(element) === current.current) ?? stops[0];
    for (const element of stops) element.tabIndex = element === stop ? 0 : -1;
  });
  return (event) => {
    const from = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(STOPS) : null;
    if (from === null || event.metaKey || event.ctrlKey || event.altKey) return;
    if (folded(picture.current, from, event.key)) return event.preventDefault();
    const next = event.key === "e" ? nextEdge(picture.current, from) : nextNode(picture.current, from, event.key);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    current.current = keyOf(next);
    from.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  };
}

/** Presses what unfolds or folds a node, where there is such. */
function folded(picture: HTMLElement | null, { dataset }: HTMLElement, key: string): boolean {
  const how = { "+": "unfold", "=": "unfold", "-": "fold", "−": "fold" }[key];
  if (how === undefined) return false;
  const button = picture?.querySelector<HTMLElement>(`[data-${how}="${CSS.escape(dataset["node"] ?? "")}"]`);
  button?.click();
  return button !== null && button !== undefined;
}

function nextNode(picture: HTMLElement | null, from: HTMLElement, key: string): HTMLElement | undefined {
  const own = centre(from);
  const others = all(picture, NODES).filter((element) => element !== from);
  const column = others.filter((element) => Math.abs(centre(element).x - own.x) < SAME_COLUMN_PX);
  switch (key) {
    case "ArrowDown":
    case "ArrowUp": {
      const sign = key === "ArrowDown" ? 1 : -1;
      return nearest(others, (to) => ({ ahead: sign * (to.y - own.y), aside: Math.abs(to.x - own.x) * 3 }));
    }
    case "ArrowRight":
    case "ArrowLeft": {
      const sign = key === "ArrowRight" ? 1 : -1;
      const beside = others.filter((element) => !column.includes(element));
      return nearest(beside, (to) => ({ ahead: sign * (to.x - own.x), aside: Math.abs(to.y - own.y) }));
    }
    case "Home":
      return [...column].sort((left, right) => centre(left).y - centre(right).y)[0];
    case "End":
      return [...column].sort((left, right) => centre(right).y - centre(left).y)[0];
    default:
      return undefined;
  }
}

/** The edge after this one among those of its node; the first of a node's. */
function nextEdge(picture: HTMLElement | null, from: HTMLElement): HTMLElement | undefined {
  const node = from.dataset["node"] ?? from.dataset["of"] ?? from.dataset["ends"]?.split(" ")[0] ?? "";
  const edges = all(picture, "[data-edge]").filter(({ dataset }) => dataset["ends"]?.split(" ").includes(node));
  const next = edges[(edges.indexOf(from) + 1) % Math.max(edges.length, 1)];
  if (next !== undefined) next.dataset["of"] = node;
  return next;
}

function nearest(
  elements: readonly HTMLElement[],
  distance: (to: { readonly x: number; readonly y: number }) => { readonly ahead: number; readonly aside: number },
): HTMLElement | undefined {
  const reached = elements
    .map((element) => ({ element, ...distance(centre(element)) }))
    .filter(({ ahead }) => ahead > 1)
    .sort((left, right) => left.ahead + left.aside - right.ahead - right.aside);
  return reached[0]?.element;
}

function centre(element: HTMLElement): { readonly x: number; readonly y: number } {
  const { left, width, top, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

function all(picture: HTMLElement | null, selector: string): readonly HTMLElement[] {
  return [...(picture?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

function keyOf({ dataset }: HTMLElement): string {
  return dataset["node"] ?? dataset["edge"] ?? "";
}
