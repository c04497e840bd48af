import { partiesIn } from "./agreement/parties";
import { readAgreement } from "./agreement/read-agreement";
import type { TimeContext } from "./deadline/deadline";
import type { Draft, DraftedHead, DraftedProvision } from "./draft";
import { MODEL } from "./head/act-kind";
import { readAnnex, readHead } from "./head/read-head";
import { readSignature } from "./head/signature";
import { timeContextOf } from "./head/time-context";
import type { Line } from "./lines/line";
import { linesOf } from "./lines/line";
import type { Part } from "./lines/parts";
import { partsOf } from "./lines/parts";
import type { Block } from "./provision/block-tree";
import { blocksOf } from "./provision/block";
import { namedActs } from "./provision/named-acts";
import { readModel } from "./provision/read-model";
import type { Above, ProvisionReading } from "./provision/read-provisions";
import { readProvisions } from "./provision/read-provisions";
import { requestIn } from "./provision/request";
import { laysDown } from "./provision/type-of-provision";
import { findTable } from "./table/find-table";
import { readRows } from "./table/read-rows";
import type { Table } from "./table/table";
import { introducedNames } from "./who/introduced-names";
import { legible as legibleOf } from "./words/legible";
import { tokensOf } from "./words/token";

/** What a document says of itself stands in so many signs. */
const HEADING = 1_500;
const FOOTNOTE = /^\*{1,3}\s*(?:далее\s*[-–—]?\s*.{3,200})$/iu;
const AGREEMENT = /^(?:договор|соглашение)$/u;

/** What the text of an act says: its head, its provisions and the rows of its plans, with the place of each in the text. */
export function draftAct(file: string, text: string): Draft {
  const legible = legibleOf(text);
  const parts = partsOf(linesOf(legible));
  const [main] = parts;
  const lines = main?.lines ?? [];
  const { blocks, first, behind } = blocksOf(lines);
  const signedBy = readSignature(lines.slice(behind), legible);
  const head = readHead(parts, legible, first, signedBy);
  const parties = AGREEMENT.test(head.kind?.value ?? "") ? partiesIn(legible) : null;
  const names = introducedNames(lines, legible);
  for (const { party, called } of parties ?? []) names.call(party.normalised, called);
  const whole = { names, signedBy, legible, text };
  const above = requestIn(lines.slice(0, first), { legible, names, time: timeOf(lines, legible, head) });
  const provisions = parts.flatMap((part) => readPart(part, readingOf(part, whole, head), { blocks, above }));
  return {
    file,
    head,
    provisions,
    annexes: parts.flatMap((part) => readAnnex(part, legible)),
    agreement: parties === null ? null : readAgreement(legible, parties),
    namedActs: namedActs(legible, stretchOf(lines.slice(0, first)), provisions, head.number?.value ?? null),
    left: parts.flatMap((part) => leftOf(part, provisions)),
  };
}

type WholeReading = Pick<ProvisionReading, "names" | "signedBy" | "legible" | "text">;

function readingOf({ annex, lines }: Part, whole: WholeReading, head: DraftedHead): ProvisionReading {
  return {
    ...whole,
    footnote: footnoteIn(lines),
    time: timeOf(lines, whole.legible, head),
    annex: annex === 0 ? null : annex,
  };
}

function timeOf(lines: readonly Line[], legible: string, head: DraftedHead): TimeContext {
  return timeContextOf(headingOf(lines, legible), head.date?.value ?? null);
}

function stretchOf(lines: readonly Line[]): { readonly start: number; readonly end: number } {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}

function readPart(
  part: Part,
  reading: ProvisionReading,
  { blocks, above }: { readonly blocks: readonly Block[]; readonly above: Above },
): DraftedProvision[] {
  const { lines, annex } = part;
  const table = findTable(lines, reading.legible);
  const rows = table === null ? [] : readRows(table, reading);
  const functions = MODEL.test(headingOf(lines, reading.legible)) ? readModel(lines, reading) : [];
  if (annex === 0 && functions.length === 0) {
    const own = table === null || rows.length === 0 ? blocks : blocksAbove(table, blocks, reading.legible);
    if (own.length > 0 && !(rows.length > 0 && own[0]?.number === null))
      return [...readProvisions(own, reading, above), ...rows];
  }
  return rows.length > 0 ? rows : functions;
}

/** What stands above a plan, without headings and what describes it: «Паспорт программы», «Перечень мероприятий». */
function blocksAbove({ start: end }: Table, blocks: readonly Block[], legible: string): readonly Block[] {
  return blocks
    .filter(({ start }) => start < end)
    .map((block) => ({ ...block, end: Math.min(block.end, end) }))
    .filter((block) => block.children.length > 0 || laysDown(tokensOf(legible.slice(block.start, block.end))));
}

/** An annex that gave nothing: a programme, an explanatory note, a list. */
function leftOf({ annex, lines }: Part, provisions: readonly DraftedProvision[]): Draft["left"] {
  const [first] = lines;
  if (annex === 0 || first === undefined || provisions.some((provision) => provision.annex === annex)) return [];
  const message = `annex ${annex} was left out: found no table of a plan and no functions in it`;
  return [{ at: first.start, message }];
}

/** Whether the text is one of an act, as far as the draft tells. */
export function isAct({ head, provisions, agreement }: Draft): boolean {
  return provisions.length > 0 || agreement !== null || (head.kind !== null && head.number !== null);
}

function headingOf(lines: readonly Line[], legible: string): string {
  const start = lines[0]?.start ?? 0;
  return legible.slice(start, Math.min(start + HEADING, lines.at(-1)?.end ?? start));
}

function footnoteIn(lines: readonly Line[]): string | null {
  return lines.find(({ text }) => FOOTNOTE.test(text))?.text.replace(/^\*+\s*далее\s*[-–—]?\s*/iu, "") ?? null;
}
