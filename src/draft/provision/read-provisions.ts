import type { DraftedProvision, DraftTerm, Introduction, ProvisionType, Responsible } from "../draft";
import type { TimeContext } from "../deadline/deadline";
import { findDeadline } from "../deadline/find-deadline";
import { readDeadline } from "../deadline/read-deadline";
import { namedIn } from "../who/named-in-cell";
import { headAt } from "../who/head";
import { unglued } from "../words/glued";
import type { Token } from "../words/token";
import { tokensOf } from "../words/token";
import { isFinite, isInfinitive } from "../words/verb";
import type { Reading } from "./bearers";
import { askedFirst, bearersIn, inRole, recipientsIn } from "./bearers";
import type { Block } from "./block-tree";
import { labelsIn } from "./labels";
import type { Labelled } from "./labels";
import { namesAppointment, typeOf } from "./type-of-provision";

/** A provision is not read any further than this. */
const MOST_SIGNS = 20_000;
/** Types that the words above a list give to what stands in it. */
const HANDED_DOWN: ReadonlySet<ProvisionType> = new Set([
  "APPROVAL",
  "APPOINTMENT",
  "RECOMMENDATION",
  "FORMAL",
  "STATEMENT",
  "CONTROL",
]);

/** What provisions hand down to those below them. */
export interface Above {
  readonly type: ProvisionType | null;
  readonly responsible: readonly Responsible[];
  readonly term: DraftTerm | null;
  readonly introductions: readonly Introduction[];
}

/** What stands below nothing. */
export const NOTHING: Above = { type: null, responsible: [], term: null, introductions: [] };

/** How provisions of one act are read. */
export interface ProvisionReading extends Reading {
  /** The whole text, as `legible` has it, and as it was. */
  readonly legible: string;
  readonly text: string;
  readonly time: TimeContext;
  readonly footnote: string | null;
  readonly annex: number | null;
}

/** The provisions of a tree of numbered stretches. Those that only introduce a list hand down what they say; `above`: what the act says of all. */
export function readProvisions(blocks: readonly Block[], reading: ProvisionReading, above: Above): DraftedProvision[] {
  return withoutEmptySections(blocks, reading).flatMap((block) => readBlock(block, above, reading));
}

/** «4. Реквизиты и подписи сторон»: a heading among those of sections, with nothing below it. */
function withoutEmptySections(blocks: readonly Block[], { legible }: ProvisionReading): readonly Block[] {
  if (!blocks.some((block) => block.children.length > 0 && isTitle(block, legible))) return blocks;
  return blocks.filter(
    (block) => block.children.length > 0 || block.marker.style === "dash" || !isTitle(block, legible),
  );
}

/** A heading ends without a stop. */
function isTitle({ start, end }: Block, legible: string): boolean {
  const said = legible.slice(start, end);
  return !/[.;:]\s*$/u.test(said) && labelsIn(said).labelled.length === 0 && isHeading(tokensOf(said));
}

/** «3.3 (подпункт утратил силу – …)», «4. Утратил силу.»: what a later wording has left of a provision. */
const REPEALED = /^\(?(?:(?:под)?пункт|абзац|раздел)?\s?(?:утратил|исключ[её]н)[а-я]{0,2}(?:\s|$)/iu;

/** «Куратор назначается директором. Куратор:»: what introduces a list is the last sentence before it. */
function lastSentence(block: Block, { legible }: ProvisionReading): Block {
  const text = legible.slice(block.start, block.end);
  const last = [...text.matchAll(SENTENCE)].at(-1);
  return last === undefined ? block : { ...block, start: block.start + last.index };
}

/** A sentence behind another; «им. А.П. Гайдара» is none. */
const SENTENCE = /(?<=\p{Ll}{4}[.!]\s)(?=\p{Lu}\p{Ll})/gu;
/** «1. СЛУШАЛИ: …»: what minutes tell before what was decided. */
const HEARD = /^(?:слушали|выступил[иа]?)\s?:/iu;

function readBlock(block: Block, above: Above, reading: ProvisionReading): DraftedProvision[] {
  if (block.children.length === 0 && REPEALED.test(reading.legible.slice(block.start, block.end))) return [];
  const { children, end } = withoutObjects(block, reading);
  if (HEARD.test(reading.legible.slice(block.start, end)))
    return children.flatMap((child) => readBlock(child, above, reading));
  const own = readOwn({ ...block, end }, above, reading);
  const isIntroduction = children.length > 0 && endsWithColon(reading.legible.slice(block.start, end));
  const said = isIntroduction ? readOwn(lastSentence({ ...block, end }, reading), above, reading) : own;
  if (children.length > 0 && !isIntroduction && isHeading(own.tokens))
    return children.flatMap((child) => readBlock(child, introducing(own.provision, above), reading));
  const handed = isIntroduction ? introducing(own.provision, handedDown(said.provision, above)) : above;
  const below = children.flatMap((child) => readBlock(child, handed, reading));
  return isIntroduction ? below : [own.provision, ...below];
}

/** Points of a list that name things rather than tasks stay part of the provision that introduces them. */
function withoutObjects(
  block: Block,
  { legible }: ProvisionReading,
): { readonly children: readonly Block[]; readonly end: number } {
  const { children, end } = block;
  const isObject = (child: Block) =>
    child.marker.style === "dash" &&
    !beginsWithTask(tokensOf(legible.slice(child.start, Math.min(child.end, child.start + 300))));
  if (children.length === 0 || !children.every(isObject)) return { children, end };
  return { children: [], end: Math.max(end, ...children.map((child) => child.end)) };
}

/** Whether words begin with what is to be done, or with who is to do it. */
function beginsWithTask(tokens: readonly Token[]): boolean {
  const beginning = tokens.slice(0, 8);
  return beginning.some((token) => isInfinitive(token) || isFinite(token)) || headAt(tokens, 0, "dative") !== undefined;
}

/** «О ходе реализации программы …» may be longer than other headings. */
function isHeading(tokens: readonly Token[]): boolean {
  const most = /^об?$/u.test(tokens[0]?.low ?? "") ? 80 : 15;
  return tokens.length < most && !tokens.some((token) => isInfinitive(token) || isFinite(token));
}

function endsWithColon(text: string): boolean {
  return /:\s*$/u.test(text);
}

function handedDown({ type, responsible, term }: DraftedProvision, above: Above): Above {
  return {
    type: HANDED_DOWN.has(type) ? type : above.type,
    responsible: responsible.length > 0 ? responsible : above.responsible,
    term: term ?? above.term,
    introductions: above.introductions,
  };
}

/** What is handed down, with the words that introduce the list. */
function introducing({ number, text, start, end }: DraftedProvision, above: Above): Above {
  return { ...above, introductions: [...above.introductions, { number, text, start, end }] };
}

function readOwn(
  block: Block,
  above: Above,
  reading: ProvisionReading,
): { readonly provision: DraftedProvision; readonly tokens: readonly Token[] } {
  const end = Math.min(block.end, block.start + MOST_SIGNS);
  const legible = reading.legible.slice(block.start, end);
  const { labelled, before } = labelsIn(legible);
  const tokens = unglued(tokensOf(legible.slice(0, before), block.start));
  const own = typeOf(tokens);
  const type = typeBelow(isForOthers(own.type, above) ? "OBLIGATION" : own.type, above.type, tokens);
  const provision: DraftedProvision = {
    number: block.number,
    annex: reading.annex,
    text: said(reading.text.slice(block.start, block.end)),
    start: block.start,
    end: block.end,
    type,
    typeCertainty: own.certainty,
    introductions: above.introductions,
    term: termOf({ legible, before, at: block.start }, labelled, type, reading) ?? above.term,
    responsible: responsibleOf(tokens, { legible, at: block.start }, labelled, type, above, reading),
    recipients: type === "OBLIGATION" || type === "RECOMMENDATION" ? recipientsIn(tokens, reading) : [],
  };
  return { provision, tokens };
}

/** «Директорам школ: – назначить ответственных»: appointing and approving are tasks of those named above the list. */
function isForOthers(own: ProvisionType, { type, responsible }: Above): boolean {
  return (own === "APPOINTMENT" || own === "APPROVAL") && type === null && responsible.length > 0;
}

/** A point of a list does what the words above the list say, unless it says something else. */
function typeBelow(own: ProvisionType, above: ProvisionType | null, tokens: readonly Token[]): ProvisionType {
  if (above === "RECOMMENDATION") return above;
  if (own !== "OBLIGATION" || above === null) return own;
  return above === "APPROVAL" && namesAppointment(tokens) ? "APPOINTMENT" : above;
}

/** Words on one line, a word that was broken at the end of one as a whole. */
function said(text: string): string {
  return text
    .replace(/(?<=\p{Ll})-\s*\n\s*(?=\p{Ll})/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

interface Words {
  readonly legible: string;
  /** Where they stand in the text. */
  readonly at: number;
}

function termOf(
  { legible, before, at }: Words & { readonly before: number },
  labelled: readonly Labelled[],
  type: ProvisionType,
  { time, footnote }: ProvisionReading,
): DraftTerm | null {
  for (const { label, start, end } of labelled) {
    if (label !== "TERM") continue;
    const words = legible
      .slice(start, end)
      .trimEnd()
      .replace(/[.;,)\s]+$/u, "");
    const deadline = readDeadline(words, time, footnote);
    if (deadline !== null)
      return { text: said(words), deadline, start: at + start, end: at + start + words.length, certainty: 0.95 };
  }
  if (type !== "OBLIGATION" && type !== "RECOMMENDATION" && type !== "APPOINTMENT") return null;
  const found = findDeadline(legible.slice(0, before), time);
  if (found === null) return null;
  const { deadline, start, end, certainty } = found;
  return { text: said(legible.slice(start, end)), deadline, start: at + start, end: at + end, certainty };
}

function responsibleOf(
  tokens: readonly Token[],
  { legible, at }: Words,
  labelled: readonly Labelled[],
  type: ProvisionType,
  above: Above,
  reading: ProvisionReading,
): readonly Responsible[] {
  const named = labelled
    .filter(({ label }) => label === "BEARERS")
    .flatMap(({ start, end }) => namedIn(unglued(tokensOf(legible.slice(start, end), at + start)), reading.names));
  if (named.length > 0) return inRole(named, type === "CONTROL" ? "CONTROLLER" : "EXECUTOR");
  if (type === "RECOMMENDATION" && above.type === type && above.responsible.length > 0) {
    const asked = askedFirst(tokens, reading);
    return asked.length > 0 ? inRole(asked, "EXECUTOR") : above.responsible;
  }
  const own = bearersIn(tokens, type, reading);
  if (own.length > 0) return own.every(({ role }) => role === "CO_EXECUTOR") ? [...above.responsible, ...own] : own;
  return type === "APPROVAL" || type === "STATEMENT" ? [] : above.responsible;
}
