import { distance } from "fastest-levenshtein";
import { SUBJECT_KIND_WORDS } from "../../../entity/subject.words";
import { stem } from "../../../language/fold-text";
import { spellingsOf } from "../../../language/words";
import { nameTokens } from "./name-key";
import { shippedAbbreviations } from "./read-abbreviations";
import { isNumber, writtenTokens } from "./written-tokens";

/** In shorter words every letter counts. */
const SHORTEST_SLIP = 6;
const MOST_EDITS = 2;

/** The words of a name without its legal form, abbreviations written out, by their stems. */
export type NameWords = readonly string[];

/** `tokens`: those of the name's key. */
export function nameWords(tokens: readonly string[]): NameWords {
  const abbreviations = shippedAbbreviations();
  return tokens
    .filter((token) => !abbreviations.isLegalForm(token))
    .flatMap((token) => abbreviations.writtenOut(token))
    .map(stem);
}

/** The words of a name that tell it from others: numbers, and all but what many are called by («школа», «имени»). */
export function tellingWords(name: NameWords): readonly string[] {
  return name.filter((word) => !isCommon(word));
}

/**
 * Whether a new name may be another one of what is known by the other: a school that has become a lyceum, or was named
 * after somebody. The words that tell names apart have to agree, whatever their letters: «Псковский район» is not
 * «Московский район». Other words may differ, or have a slip.
 */
export function mayBeSame(one: NameWords, other: NameWords): boolean {
  const [more, less] = withoutSlips(missingIn(one, other), missingIn(other, one));
  if ([...more, ...less].some(isNumber)) return false;
  if (more.length === 0 && less.length === 0) return true;
  const shared = tellingWords(one).filter((word) => other.includes(word));
  // Many schools have a number, in many places; with somebody's name behind it, it is the same school.
  const isNamedAfter = [...more, ...less].some(standsBeforeName);
  if (more.length === 0 || less.length === 0) return shared.some((word) => isNamedAfter || !isNumber(word));
  return [...more, ...less].every(isCommon) && shared.some((word) => !isNumber(word));
}

function missingIn(some: NameWords, others: NameWords): readonly string[] {
  return some.filter((word) => !others.includes(word));
}

/** Both without the pairs of words of which one is a common word and the other is that word with a slip. */
function withoutSlips(some: NameWords, others: NameWords): readonly [NameWords, NameWords] {
  const left = [...others];
  const unpaired = some.filter((word) => {
    const at = left.findIndex((other) => (isCommon(word) || isCommon(other)) && isSlip(word, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [unpaired, left];
}

function isSlip(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= SHORTEST_SLIP && distance(one, other) <= MOST_EDITS;
}

let beforeName: NameWords | undefined;

/** Whether somebody's name follows: «Школа имени …». */
function standsBeforeName(word: string): boolean {
  beforeName ??= nameWords(nameTokens("имени"));
  return beforeName.includes(word);
}

let common: ReadonlySet<string> | undefined;

/** Whether many are called by a word: an abbreviation stands for it, or it says of what kind something is. */
function isCommon(word: string): boolean {
  common ??= new Set([
    ...shippedAbbreviations().words().map(stem),
    ...Object.values(SUBJECT_KIND_WORDS).flatMap((kind) => spellingsOf(kind).flatMap(writtenTokens).map(stem)),
  ]);
  return common.has(word);
}
