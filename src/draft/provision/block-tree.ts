import type { Line } from "../lines/line";
import type { Marker } from "../lines/marker";

/** A numbered stretch of an act, with those that stand below it. */
export interface Block {
  readonly marker: Marker;
  /** «1.2», «1.а»; null of what is not numbered. */
  readonly number: string | null;
  readonly start: number;
  /** Behind its own words; those of its children follow. */
  end: number;
  readonly children: Block[];
}

const ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];

/** Blocks as they come, each below the one that it belongs to. */
export class BlockTree {
  readonly roots: Block[] = [];
  /** From the outermost to the newest. */
  private path: Block[] = [];

  /** Whether there is any block. */
  get isBegun(): boolean {
    return this.roots.length > 0;
  }

  /** Whether nothing is numbered so far. */
  get isOfParagraphs(): boolean {
    return this.roots.every(({ marker }) => marker.style === "paragraph");
  }

  /** A block that begins in a line. */
  add(marker: Marker, line: Line): void {
    this.path = marker.style === "paragraph" ? [] : this.path.slice(0, this.depthOf(marker));
    const parent = this.path.at(-1);
    const block = {
      marker,
      number: numberOf(marker, this.path),
      start: line.start + marker.length,
      end: line.end,
      children: [],
    };
    (parent === undefined ? this.roots : parent.children).push(block);
    this.path.push(block);
  }

  /** What follows belongs to none of the blocks. */
  close(): void {
    this.path = [];
  }

  /** The newest block reaches so far. */
  extend(end: number): void {
    const last = this.path.at(-1);
    if (last !== undefined) last.end = end;
  }

  /** Whether a number goes on from the newest one. */
  isNext({ style, label }: Marker): boolean {
    if (style === "letter") return true;
    const numbers = ordinalsOf(label);
    const last = numbers.at(-1) ?? 0;
    const before = [...this.path]
      .reverse()
      .find(({ marker }) => marker.style === style && depthOfLabel(marker) === numbers.length);
    return last === 1 || (ordinalsOf(before?.marker.label ?? null).at(-1) ?? -1) + 1 === last;
  }

  /** Roman numbers are those of sections, above all others. */
  private behindRomans(): number {
    const other = this.path.findIndex(({ marker }) => marker.style !== "roman");
    return other < 0 ? this.path.length : other;
  }

  /** How many blocks of the path stay above one with this marker. */
  private depthOf(marker: Marker): number {
    if (marker.style === "decimal") {
      const above = this.path.findLastIndex(
        (block) => block.marker.style === "decimal" && isAbove(block.marker, marker),
      );
      return above >= 0 ? above + 1 : this.behindRomans();
    }
    const same = this.path.findIndex((block) => block.marker.style === marker.style);
    return same < 0 ? this.path.length : same;
  }
}

function ordinalsOf(label: string | null): readonly number[] {
  return (label ?? "").split(".").map((part) => ROMANS.indexOf(part) + 1 || Number(part));
}

function depthOfLabel({ label }: Marker): number {
  return (label ?? "").split(".").length;
}

/** «1» is above «1.2», and «2.1» is not. */
function isAbove(above: Marker, below: Marker): boolean {
  return `${below.label ?? ""}.`.startsWith(`${above.label ?? ""}.`) && depthOfLabel(above) < depthOfLabel(below);
}

function numberOf({ style, label }: Marker, path: readonly Block[]): string | null {
  if (label === null || style === "decimal") return label;
  const parent = path.findLast(({ number }) => number !== null);
  return parent?.number == null ? label : `${parent.number}.${label}`;
}
