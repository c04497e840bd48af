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
  /** Whether what follows belongs to no block until the next begins. */
  private isClosed = false;
  /** By the manner of its number: numbers may run on through sections. */
  private readonly newest = new Map<string, Block>();

  /** Whether there is any block. */
  get isBegun(): boolean {
    return this.roots.length > 0;
  }

  /** Whether what follows may belong to a block. */
  get isOpen(): boolean {
    return this.path.length > 0 && !this.isClosed;
  }

  /** Whether the newest block is a letter, which is mostly a task of its own. */
  get isInLetter(): boolean {
    return this.path.at(-1)?.marker.style === "letter";
  }

  /** Whether the newest block is an item of a list without numbers. */
  get isInList(): boolean {
    return this.path.at(-1)?.marker.style === "dash";
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
    this.newest.set(keyOf(marker.style, depthOfLabel(marker)), block);
    (parent === undefined ? this.roots : parent.children).push(block);
    this.path.push(block);
    this.isClosed = false;
  }

  /** What follows belongs to none of the blocks so far. */
  close(): void {
    this.isClosed = true;
  }

  /** The newest block reaches so far. */
  extend(end: number): void {
    const last = this.path.at(-1);
    if (last !== undefined && !this.isClosed) last.end = end;
  }

  /** Whether a number goes on from the newest one. */
  isNext({ style, label }: Marker): boolean {
    if (style === "letter") return true;
    const numbers = ordinalsOf(label);
    const last = numbers.at(-1) ?? 0;
    const alike = ({ marker }: Block) => marker.style === style && depthOfLabel(marker) === numbers.length;
    const before = [...this.path].reverse().find(alike) ?? this.newest.get(keyOf(style, numbers.length));
    return last === 1 || (ordinalsOf(before?.marker.label ?? null).at(-1) ?? -1) + 1 === last;
  }

  /** Sections stand above all others. */
  private behindRomans(): number {
    const other = this.path.findIndex(({ marker }) => !isOfSection(marker));
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
    if (marker.style === "heading") return 0;
    const same = this.path.findIndex((block) => block.marker.style === marker.style);
    return same < 0 ? this.path.length : same;
  }
}

/** Roman numbers and headings are those of sections. */
function isOfSection({ style }: Marker): boolean {
  return style === "roman" || style === "heading";
}

function keyOf(style: Marker["style"], depth: number): string {
  return `${style} ${depth}`;
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
