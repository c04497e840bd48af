import { type ReactElement, useLayoutEffect, useRef, useState } from "react";
import { useAddress } from "../../address/use-address";
import type { EdgeTone } from "../../graph/edge-tag";
import edges from "../../graph/edges.module.css";
import type { GraphLink } from "../../graph/graph-node";
import { zoomOf } from "../../graph/fitting";

/** An edge of the picture: from the bar of the duty, or between two nodes above it. */
export interface ChainEdge {
  readonly link: GraphLink;
  readonly tone: EdgeTone;
  /** The upper end and the lower one, as ids of nodes; null is the bar. */
  readonly upper: string | null;
  readonly lower: string | null;
}

interface Drawn extends ChainEdge {
  readonly path: string;
  readonly dot: { readonly x: number; readonly y: number } | null;
}

/** The lines of the picture around it, drawn where the cards have come to stand. */
export function ChainEdges({ edges: wanted }: { readonly edges: readonly ChainEdge[] }): ReactElement {
  const svg = useRef<SVGSVGElement>(null);
  const [drawn, draw] = useState<readonly Drawn[]>([]);
  const selected = useAddress().parameters["sel"];
  useLayoutEffect(() => {
    const element = svg.current?.parentElement;
    if (!element) return undefined;
    const measure = (): void => draw(measured(element, wanted));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.querySelectorAll("[data-node], [data-bar]")) observer.observe(child);
    return () => observer.disconnect();
  }, [wanted]);
  return (
    <svg ref={svg} className={edges["edges"]} aria-hidden="true">
      {drawn.map(({ link, tone, path, dot }) => {
        const look = link.state === "VALID" ? tone : link.state;
        const chosen = selected === link.id ? edges["chosen"] : "";
        return (
          <g key={link.id}>
            <path className={`${edges["edge"]} ${edges[look]} ${chosen}`} d={path} />
            {dot && <circle className={`${edges["dot"]} ${edges[look]}`} cx={dot.x} cy={dot.y} r="3.5" />}
          </g>
        );
      })}
    </svg>
  );
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function measured(picture: HTMLElement, wanted: readonly ChainEdge[]): readonly Drawn[] {
  const origin = picture.getBoundingClientRect();
  const zoom = zoomOf(picture);
  const boxOf = (selector: string): Box | null => {
    const element = picture.querySelector(selector);
    if (element === null) return null;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const across = (x: number): number => (x - origin.left) / zoom + picture.scrollLeft;
    const down = (y: number): number => (y - origin.top) / zoom + picture.scrollTop;
    return { left: across(left), right: across(right), top: down(top), bottom: down(bottom) };
  };
  const bar = boxOf("[data-bar]");
  const ends = wanted.flatMap((edge) => {
    const end = (id: string | null): Box | null => (id === null ? bar : boxOf(`[data-node="${CSS.escape(id)}"]`));
    const upper = end(edge.upper);
    const lower = end(edge.lower);
    const tag = boxOf(`[data-edge="${CSS.escape(edge.link.id)}"]`);
    return upper === null || lower === null ? [] : [{ edge, upper, lower, tag }];
  });
  const firstRow = Math.min(...ends.filter(({ edge }) => edge.upper === null).map(({ tag }) => tag?.top ?? Infinity));
  return ends.map(({ edge, upper, lower, tag }) => {
    const x = tag === null ? middle(lower) : middle(tag);
    if (edge.upper === null && tag !== null && tag.top > firstRow + 8 && tag.bottom < lower.top + 8)
      return { ...edge, path: besidePath(upper, lower, tag), dot: { x: lower.left - 10, y: upper.bottom } };
    const from = { x: edge.upper === null ? x : within(middle(upper), upper), y: upper.bottom };
    const to = { x: edge.lower === null ? x : within(x, lower), y: lower.top };
    const dot = edge.upper === null ? from : edge.lower === null ? to : null;
    return { ...edge, path: curve(from, to), dot };
  });
}

/** For who hangs below another of the same column: down the left of both, then to its word and its card. */
function besidePath(bar: Box, { left, top }: Box, tag: Box): string {
  const y = (tag.top + tag.bottom) / 2;
  return `M${left - 10} ${bar.bottom}V${y}H${middle(tag)}V${top}`;
}

function curve(from: { x: number; y: number }, to: { x: number; y: number }): string {
  if (Math.abs(from.x - to.x) < 1) return `M${from.x} ${from.y}V${to.y}`;
  const half = (from.y + to.y) / 2;
  return `M${from.x} ${from.y}C${from.x} ${half} ${to.x} ${half} ${to.x} ${to.y}`;
}

function middle({ left, right }: Box): number {
  return (left + right) / 2;
}

function within(x: number, { left, right }: Box): number {
  return Math.min(Math.max(x, left + 12), right - 12);
}
