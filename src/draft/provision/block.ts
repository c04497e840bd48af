import type { Line } from "../lines/line";
import { markerOf } from "../lines/marker";
import type { Marker } from "../lines/marker";
import { withoutSpacingWithin } from "../lines/spaced-letters";
import { headAt } from "../who/head";
import { personAt } from "../who/person";
import { textAt, tokensOf } from "../words/token";
import type { Token } from "../words/token";
import { isFinite, isInfinitive } from "../words/verb";

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

const RESOLVES =
  /(?:приказываю|постановля(?:ет|ю|ют)|распоряжаюсь|постановил[иао]?|решил[иао]?|решает|обязываю|предлагаю|поручаю|приказываем|приказьіваю|поручил|прос(?:им|ит|ю)|рекоменду(?:ем|ет|ю)|утвердил перечень поручений[^:]{0,300})(?:\s(?:в срок|до|не позднее)\s[^:]{3,60}:)?\s{0,20}:?\s{0,20}$/iu;
const ENDS =
  /^(?:\[\.\.\.\]|с (?:приказом|распоряжением|постановлением) ознакомлен|ознакомлен|согласовано|разослать|рассылка|исп\.|исполнитель:?\s*$|лист ознакомления|приложение:|\*\s|визы:|проект вносит|справка о)/iu;
const SIGNS = /^(?:и\.\s?о\.|врио|вр\.и\.о|врид)/iu;
const LABEL = /^(?:срок|доклад|ответственн|отв\.|исполнител|соисполнител|контроль за исполнением пункта)/iu;
/** A number as long as a year is one of a provision only where it goes on from the one before. */
const YEAR_LIKE = /^\d{4}/u;
/** What a printed page has above or below its text. */
const PAGE_NUMBER = /^[-–—]?\s?\d{1,3}\s?[-–—]?$/u;
const ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];
const LONGEST_SIGNATURE = 160;
const WITH_END = /[.;:!?»"”)]$/u;

/** The numbered stretches of the act itself, as a tree, and the line behind the last of them. */
export function blocksOf(lines: readonly Line[]): {
  readonly blocks: readonly Block[];
  readonly first: number;
  readonly behind: number;
} {
  const first = firstLine(lines);
  const isNumbered = lines.slice(first).some(({ text }) => isTopMarker(markerOf(text)));
  const tree = new Tree();
  let place = first;
  for (; place < lines.length; place += 1) {
    const line = lines[place] as Line;
    const before = lines[place - 1];
    if (PAGE_NUMBER.test(line.text)) continue;
    if (ENDS.test(line.text) || (tree.isBegun && isSignature(line, before))) break;
    const marker = markerAt(line, before, tree, isNumbered);
    if (marker !== null) tree.add(marker, line);
    else tree.extend(line.end);
  }
  return { blocks: tree.roots, first, behind: place };
}

/** The line behind «ПРИКАЗЫВАЮ:», or the first that is numbered. */
function firstLine(lines: readonly Line[]): number {
  const resolving = lines.findIndex(
    ({ text }) => RESOLVES.test(withoutSpacingWithin(text)) && markerOf(text)?.label == null,
  );
  if (resolving >= 0) return resolving + 1;
  const numbered = lines.findIndex(({ text }) => /^(?:1|I)$/u.test(markerOf(text)?.label ?? ""));
  return numbered < 0 ? lines.length : numbered;
}

function isTopMarker(marker: Marker | null): boolean {
  return marker !== null && marker.style !== "dash";
}

function markerAt(line: Line, before: Line | undefined, tree: Tree, isNumbered: boolean): Marker | null {
  const marker = markerOf(line.text);
  if (marker !== null) return isPlausible(marker, line, before, tree) ? marker : null;
  if (isNumbered || LABEL.test(line.text) || !beginsTask(line, before)) return null;
  return { style: "paragraph", label: null, length: 0 };
}

/** A number in the middle of a sentence begins nothing: «согласно пункту / 3. Порядка». */
function isPlausible(marker: Marker, line: Line, before: Line | undefined, tree: Tree): boolean {
  if (YEAR_LIKE.test(marker.label ?? "") && !tree.isNext(marker)) return false;
  if (before === undefined || line.isAfterBlank || !tree.isBegun) return true;
  if (WITH_END.test(before.text) || LABEL.test(before.text)) return true;
  if (marker.style === "dash") return !/[,\p{Ll}]$/u.test(before.text);
  return tree.isNext(marker);
}

/** Where nothing is numbered: a paragraph that lays a task on somebody, or gives one. */
function beginsTask(line: Line, before: Line | undefined): boolean {
  if (before !== undefined && !WITH_END.test(before.text) && !line.isAfterBlank) return false;
  const tokens = tokensOf(line.text.slice(0, 400));
  const [first] = tokens;
  if (first === undefined || !/^\p{Lu}/u.test(first.text)) return false;
  if (personAt(tokens, 0, "dative") !== undefined) return tokens.some(isInfinitive);
  return isInfinitive(first) || first.low.startsWith("контрол") || headAt(tokens, 0, "dative") !== undefined;
}

/** «Министр … К.Р. Астафьев»: what stands below the last provision. */
export function isSignature(line: Line, before: Line | undefined): boolean {
  const { text } = line;
  if (text.length > LONGEST_SIGNATURE || /[;:]$/u.test(text) || LABEL.test(text) || markerOf(text) !== null)
    return false;
  if (before !== undefined && !line.isAfterBlank && !/[.)]$/u.test(before.text)) return false;
  const tokens = tokensOf(text);
  if (tokens.some((token) => isInfinitive(token) || isFinite(token))) return false;
  return SIGNS.test(text) || isPost(tokens);
}

function isPost(tokens: readonly Token[]): boolean {
  const head = headAt(tokens, 0, "nominative");
  return head?.kind === "POSITION" && !head.isPlural && /^\p{Lu}/u.test(textAt(tokens, 0));
}

/** Blocks as they come, each below the one that it belongs to. */
class Tree {
  readonly roots: Block[] = [];
  /** From the outermost to the newest. */
  private path: Block[] = [];

  get isBegun(): boolean {
    return this.roots.length > 0;
  }

  add(marker: Marker, line: Line): void {
    this.path = this.path.slice(0, this.depthOf(marker));
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
