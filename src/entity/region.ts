import { stem, words } from "../language/fold-text";
import { REGION_NAMES } from "./region-names";

/** ISO 3166 leaves XX to its users: a region with such a code is invented. */
const FICTIONAL = "XX-";
const CODE = /^[A-Z]{2}-[A-Z0-9]{1,3}$/i;
/** Words that many names have, so that they tell no region. */
const COMMON = new Set(["республика", "область", "край", "автономный", "автономная", "округ", "город", "г"]);
/** Letters of a word that is enough to tell a region: «Сахалин». */
const SHORTEST_BEGINNING = 5;

/** Whether no such region exists, by its ISO 3166-2 code. */
export function isFictional(code: string): boolean {
  return code.startsWith(FICTIONAL);
}

/** What people call a region; the code itself for one that has no name here. */
export function regionName(code: string): string {
  return REGION_NAMES[code] ?? code;
}

/**
 * The code of the region that a person means: «RU-BA», «ru-ba», «Республика Башкортостан», «Башкортостан», «Сахалин».
 * Null where no region, or more than one, is called so.
 */
export function regionCodeOf(text: string): string | null {
  const written = text.trim();
  if (CODE.test(written)) return written.toUpperCase();
  const asked = tellingWords(written);
  if (asked.length === 0) return null;
  return only(regionsWhere((own) => isSame(own, asked))) ?? only(regionsWhere((own) => begins(own, asked)));
}

/** The code of the region that a text names, in whatever case; null where it names none, or several. */
export function regionNamedIn(text: string): string | null {
  const said = new Set(words(text).map(stem));
  return only(regionsWhere((own) => own.length > 0 && own.every((word) => said.has(stem(word)))));
}

let known: readonly (readonly [code: string, words: readonly string[]])[] | undefined;

/** Asked for each row of a table, so that the names are taken apart once. */
function regionsWhere(fits: (own: readonly string[]) => boolean): readonly string[] {
  known ??= Object.entries(REGION_NAMES).map(([code, name]) => [code, tellingWords(name)]);
  return known.flatMap(([code, own]) => (fits(own) ? [code] : []));
}

function tellingWords(name: string): readonly string[] {
  return words(name).filter((word) => !COMMON.has(word));
}

function isSame(own: readonly string[], asked: readonly string[]): boolean {
  const [ownStems, askedStems] = [own, asked].map((each) => each.map(stem).join(" "));
  return ownStems === askedStems;
}

function begins([own = ""]: readonly string[], [asked = "", ...more]: readonly string[]): boolean {
  return more.length === 0 && asked.length >= SHORTEST_BEGINNING && own.startsWith(asked);
}

function only(codes: readonly string[]): string | null {
  const [code, ...more] = codes;
  return code !== undefined && more.length === 0 ? code : null;
}
