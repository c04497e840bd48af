import type { Line } from "../lines/line";
import { askingIn, isBehindPoints, salutationIn } from "../lines/letter";
import { markerOf } from "../lines/marker";
import type { Marker } from "../lines/marker";
import { withoutSpacingWithin } from "../lines/spaced-letters";
import { headAt } from "../who/head";
import { personAt } from "../who/person";
import { textAt, tokensOf } from "../words/token";
import type { Token } from "../words/token";
import { isFinite, isInfinitive } from "../words/verb";
import type { Block } from "./block-tree";
import { BlockTree } from "./block-tree";
import { headingAt, itemAt } from "./unmarked";

const RESOLVES =
  /(?:приказываю|постановля(?:ет|ю|ют)|распоряжаюсь|постановил[иао]?|решил[иао]?|решает|^решение(?: [\p{L}]+){0,4}(?=:)|обязываю|предлагаю|поручаю|приказываем|приказьіваю|поручил|прос(?:им|ит|ю)|рекоменду(?:ем|ет|ю|ют)|утвердил перечень поручений[^:]{0,300})(?:\s(?:в срок|до|не позднее)\s[^:]{3,60}:)?\s{0,20}:?\s{0,20}$/iu;
/** What a letter says before its points. */
const ASKS = /(?:прос(?:им|ит|ю)|прошу|рекоменду(?:ем|ет|ю)|предлагаем)[^:]{0,60}:$/iu;
const ENDS =
  /^(?:\[\.\.\.\]|с (?:приказом|распоряжением|постановлением) ознакомлен|ознакомлен|согласовано|разослать|рассылка|исп\.|исполнитель:?\s*$|лист ознакомления|приложение:|\*\s|визы:|контактн|справки по|по (?:всем )?(?:возникающим )?вопросам|проект вносит|справка о)/iu;
/** What minutes tell between what was decided. */
const OF_MINUTES =
  /^(?:по (?:перв|втор|треть|четв|пят|шест|седьм|восьм|\d)\S{0,6} вопросу|слушали|выступил|голосовали|решение(?: \p{L}+){0,4}:$|реши(?:ли|л):$|постановили:$)/iu;
const SIGNS = /^(?:и\.\s?о\.|врио|вр\.и\.о|врид)/iu;
const LABEL = /^(?:срок|доклад|ответственн|отв\.|исполнител|соисполнител|контроль за исполнением пункта)/iu;
/** A number as long as a year is one of a provision only where it goes on from the one before. */
const YEAR_LIKE = /^\d{4}/u;
/** What a printed page has above or below its text. */
const PAGE_NUMBER = /^[-–—]?\s?\d{1,3}\s?[-–—]?$/u;
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
  const isLetter = salutationIn(lines) >= 0 || ASKS.test(withoutSpacingWithin(lines[first - 1]?.text ?? ""));
  const tree = new BlockTree();
  let place = first;
  for (; place < lines.length; place += 1) {
    const line = lines[place] as Line;
    const before = lines[place - 1];
    if (PAGE_NUMBER.test(line.text)) continue;
    if (OF_MINUTES.test(line.text) && tree.isBegun) {
      tree.close();
      continue;
    }
    if (ENDS.test(line.text) || (tree.isBegun && isSignature(line, before))) break;
    addLine(place, { lines, tree, isNumbered, isLetter });
  }
  return { blocks: tree.roots, first, behind: place };
}

/** What lines are taken into blocks by. */
interface BlockReading {
  readonly lines: readonly Line[];
  readonly tree: BlockTree;
  /** Whether a number begins any of them. */
  readonly isNumbered: boolean;
  readonly isLetter: boolean;
}

function addLine(place: number, { lines, tree, isNumbered, isLetter }: BlockReading): void {
  const line = lines[place] as Line;
  const asking = isLetter ? askingAt(lines, place, tree) : null;
  const marker =
    asking ??
    headingAt(lines, place) ??
    itemAt(lines, place, tree) ??
    markerAt(line, lines[place - 1], tree, isNumbered);
  if (marker !== null) tree.add(marker, line);
  else if (isLetter && tree.isBegun && isBehindPoints(lines, place)) tree.close();
  else tree.extend(line.end);
}

/** The line behind «ПРИКАЗЫВАЮ:», or the first that is numbered. */
function firstLine(lines: readonly Line[]): number {
  const resolving = lines.findIndex(
    ({ text }) => RESOLVES.test(withoutSpacingWithin(text)) && markerOf(text)?.label == null,
  );
  if (resolving >= 0) return resolving + 1;
  const numbered = lines.findIndex(({ text }) => /^(?:1|I)$/u.test(markerOf(text)?.label ?? ""));
  if (numbered >= 0) return numbered;
  const salutation = salutationIn(lines);
  return salutation < 0 ? lines.length : salutation + 1;
}

/** A paragraph of a letter that asks for something, where no number tells so. */
function askingAt(lines: readonly Line[], place: number, tree: BlockTree): Marker | null {
  const line = lines[place] as Line;
  if (markerOf(line.text) !== null || LABEL.test(line.text)) return null;
  if (tree.isOpen && !isBehindPoints(lines, place) && !tree.isOfParagraphs) return null;
  const length = askingIn(lines, place);
  return length === null ? null : { style: "paragraph", label: null, length };
}

function isTopMarker(marker: Marker | null): boolean {
  return marker !== null && marker.style !== "dash";
}

function markerAt(line: Line, before: Line | undefined, tree: BlockTree, isNumbered: boolean): Marker | null {
  const marker = markerOf(line.text);
  if (marker !== null) return isPlausible(marker, line, before, tree) ? marker : null;
  if (isNumbered || LABEL.test(line.text) || !beginsTask(line, before)) return null;
  return { style: "paragraph", label: null, length: 0 };
}

/** A number in the middle of a sentence begins nothing: «согласно пункту / 3. Порядка». */
function isPlausible(marker: Marker, line: Line, before: Line | undefined, tree: BlockTree): boolean {
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
