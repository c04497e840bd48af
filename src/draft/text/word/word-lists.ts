import { DomUtils, parseDocument } from "htmlparser2";

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** One level of a list, as Word numbers it. */
export interface ListLevel {
  /** «decimal», «russianLower», «bullet» … */
  readonly format: string;
  /** «%1.%2.»: what stands before a paragraph, with the numbers of levels by their place. */
  readonly pattern: string;
  readonly start: number;
  /** It begins anew behind levels up to this one, of which 0 is none; by default behind any above it. */
  readonly restartsBehind: number;
  /** All its numbers are written in digits. */
  readonly isLegal: boolean;
}

/** A list that paragraphs name. Those of one `counted` go on from one another. */
export interface WordList {
  readonly counted: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Where the list itself begins, by level; elsewhere it goes on. */
  readonly starts: ReadonlyMap<number, number>;
}

/** How a paragraph says that it is numbered, or its style. */
export interface Numbered {
  readonly list?: string | undefined;
  readonly level?: number | undefined;
}

/** The lists of a document, and what its styles say of them. */
export interface WordLists {
  readonly byId: ReadonlyMap<string, WordList>;
  readonly ofStyle: (style: string) => Numbered;
}

/** Signs of what stands before a paragraph. */
const LONGEST = 100;
/** Levels that Word has. */
const MOST_LEVELS = 9;
/** Styles that are based on one another. */
const MOST_STYLES = 12;

/** The lists that `numbering` (numbering.xml) and `styles` (styles.xml) of a document state; none of empty ones. */
export function wordLists(numbering: string, styles: string): WordLists {
  const named = namedStyles(styles);
  const root = parseDocument(numbering, { xmlMode: true });
  const abstract = byAttribute(elements(root, "abstractNum"), "abstractNumId");
  const nums = byAttribute(elements(root, "num"), "numId");
  const levelOfStyle = new Map<string, number>();
  for (const level of elements(root, "lvl")) {
    const style = valueOf(level, "pStyle");
    if (style !== undefined) levelOfStyle.set(style, placeOf(level));
  }
  const byId = new Map(
    [...nums].flatMap(([id, num]) => {
      const list = listOf(num, { abstract, nums, named });
      return list === null ? [] : [[id, list] as const];
    }),
  );
  return { byId, ofStyle: (style) => numberedByStyle(style, named, levelOfStyle) };
}

interface Sources {
  readonly abstract: ReadonlyMap<string, Element>;
  readonly nums: ReadonlyMap<string, Element>;
  readonly named: ReadonlyMap<string, Element>;
}

/** A list whose levels a style of lists holds has them from there. */
function listOf(num: Element, sources: Sources): WordList | null {
  const id = valueOf(num, "abstractNumId") ?? "";
  const own = sources.abstract.get(id);
  if (own === undefined) return null;
  const linked = linkedTo(own, sources) ?? own;
  const levels = new Map(elements(linked, "lvl").map((level) => [placeOf(level), levelOf(level)] as const));
  const starts = new Map<number, number>();
  for (const override of elements(num, "lvlOverride")) {
    const place = placeOf(override);
    const [level] = elements(override, "lvl");
    if (level !== undefined) levels.set(place, levelOf(level));
    const start = numberOf(override, "startOverride");
    if (start !== undefined) starts.set(place, start);
  }
  return { counted: linked.attribs[nameIn(linked, "abstractNumId")] ?? id, levels, starts };
}

function linkedTo(own: Element, { abstract, nums, named }: Sources): Element | undefined {
  const style = named.get(valueOf(own, "numStyleLink") ?? "");
  const num = style && nums.get(valueOf(style, "numId") ?? "");
  return num && abstract.get(valueOf(num, "abstractNumId") ?? "");
}

function levelOf(level: Element): ListLevel {
  const place = placeOf(level);
  const legal = elements(level, "isLgl")[0];
  return {
    format: valueOf(level, "numFmt") ?? "decimal",
    pattern: (valueOf(level, "lvlText") ?? `%${place + 1}.`).slice(0, LONGEST),
    start: numberOf(level, "start") ?? 0,
    restartsBehind: numberOf(level, "lvlRestart") ?? place,
    isLegal: legal !== undefined && !/^(?:0|false|off)$/u.test(legal.attribs[nameIn(legal, "val")] ?? ""),
  };
}

/** What a style says, or the nearest of those that it is based on. */
function numberedByStyle(
  style: string,
  named: ReadonlyMap<string, Element>,
  levelOfStyle: ReadonlyMap<string, number>,
): Numbered {
  let found: Numbered = {};
  let [at, steps]: [string | undefined, number] = [style, 0];
  while (at !== undefined && steps < MOST_STYLES) {
    const element = named.get(at);
    if (element === undefined) break;
    const list = valueOf(element, "numId");
    const level = levelOfStyle.get(at) ?? numberOf(element, "ilvl");
    found = { ...(list !== undefined && { list }), ...(level !== undefined && { level }), ...found };
    if (found.list !== undefined) break;
    at = valueOf(element, "basedOn");
    steps += 1;
  }
  return found;
}

/** The first of each id. */
function namedStyles(styles: string): ReadonlyMap<string, Element> {
  return byAttribute(elements(parseDocument(styles, { xmlMode: true }), "style"), "styleId");
}

function byAttribute(all: readonly Element[], attribute: string): ReadonlyMap<string, Element> {
  return new Map([...all].reverse().map((element) => [element.attribs[nameIn(element, attribute)] ?? "", element]));
}

function placeOf(level: Element): number {
  const place = Number(level.attribs[nameIn(level, "ilvl")] ?? 0);
  return Number.isInteger(place) && place >= 0 && place < MOST_LEVELS ? place : 0;
}

/** Whatever prefix the document has. */
function elements(within: Parameters<typeof DomUtils.getElementsByTagName>[1], name: string): Element[] {
  return DomUtils.getElementsByTagName((tag) => localName(tag) === name, within);
}

function valueOf(within: Element, name: string): string | undefined {
  const [element] = elements(within, name);
  return element?.attribs[nameIn(element, "val")];
}

function numberOf(within: Element, name: string): number | undefined {
  const number = Number(valueOf(within, name) ?? Number.NaN);
  return Number.isInteger(number) && number >= 0 ? number : undefined;
}

function nameIn({ name }: Element, attribute: string): string {
  return name.slice(0, name.length - localName(name).length) + attribute;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
