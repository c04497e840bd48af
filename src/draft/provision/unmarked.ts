import type { Line } from "../lines/line";
import type { Marker } from "../lines/marker";
import { markerOf } from "../lines/marker";
import { listAt } from "../who/list";
import { ShortNames } from "../who/short-names";
import { tokensOf } from "../words/token";
import { isInfinitive } from "../words/verb";
import type { BlockTree } from "./block-tree";

const LONGEST_HEADING = 400;
/** «до 15 марта текущего года провести», «директоров школ, на базе которых действуют центры, назначить». */
const MOST_BEFORE_TASK = 14;
/** An item of a list has no more lines. */
const MOST_LINES = 12;
const WITH_END = /[.;:!?»"”)]$/u;

/** «Министерству образования области:» above numbered points: they are of those whom it names. */
export function headingAt(lines: readonly Line[], place: number): Marker | null {
  const line = lines[place];
  const next = markerOf(lines[place + 1]?.text ?? "");
  if (line === undefined || next?.style !== "decimal" || !line.text.endsWith(":")) return null;
  if (line.text.length > LONGEST_HEADING || markerOf(line.text) !== null || !beginsSentence(lines, place)) return null;
  const tokens = tokensOf(line.text);
  const { mentions, next: behind } = listAt(tokens, 0, "dative", new ShortNames());
  return mentions.length > 0 && behind === tokens.length - 1 ? { style: "heading", label: null, length: 0 } : null;
}

/** «Институту: / обеспечить сопровождение; / до 15 марта провести семинар.»: tasks of a list that has no marks. */
export function itemAt(lines: readonly Line[], place: number, tree: BlockTree): Marker | null {
  const line = lines[place];
  const isTask = line !== undefined && markerOf(line.text) === null && beginsTask(line.text);
  const isItem = tree.isOpen ? mayBeItem(lines, place, tree) : !tree.isBegun && isFirstItem(lines, place);
  return isTask && isItem ? { style: "dash", label: null, length: 0 } : null;
}

/** «В связи с этим просим: / руководителей … обеспечить …;»: the first of a list that nothing stands above. */
function isFirstItem(lines: readonly Line[], place: number): boolean {
  return lines[place - 1]?.text.endsWith(":") === true && endsItem(lines, place);
}

/** Whether the line before has begun a list or an item of one. */
function mayBeItem(lines: readonly Line[], place: number, tree: BlockTree): boolean {
  const before = lines[place - 1];
  if (before === undefined) return false;
  if (before.text.endsWith(";") && tree.isInList) return true;
  return before.text.endsWith(":") && endsItem(lines, place) && (!tree.isInLetter || namesAddressee(before));
}

function beginsTask(text: string): boolean {
  return /^\p{Ll}/u.test(text) && tokensOf(text.slice(0, 200)).slice(0, MOST_BEFORE_TASK).some(isInfinitive);
}

/** «а) Министерству образования области:», but not «а) совместно с министерством:». */
function namesAddressee({ text }: Line): boolean {
  const { mentions } = listAt(tokensOf(text.slice(markerOf(text)?.length ?? 0)), 0, "dative", new ShortNames());
  return mentions.some(({ isJoint }) => isJoint !== true);
}

/** Whether the paragraph ends as an item of a list does that is not the last. */
function endsItem(lines: readonly Line[], place: number): boolean {
  const end = lines.slice(place, place + MOST_LINES).findIndex(({ text }) => /[.;:]$/u.test(text));
  return end >= 0 && lines[place + end]?.text.endsWith(";") === true;
}

function beginsSentence(lines: readonly Line[], place: number): boolean {
  const [before, line] = [lines[place - 1], lines[place]];
  const isApart = before === undefined || line?.isAfterBlank === true || WITH_END.test(before.text);
  return isApart && /^\p{Lu}/u.test(line?.text ?? "");
}
