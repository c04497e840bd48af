import type { NamingCase } from "../words/naming-case";
import { readNoun } from "../words/noun-forms";
import type { Token } from "../words/token";
import { lowAt, textAt, textOf } from "../words/token";
import { nominativeFullName, nominativeSurname } from "./surname";
import type { Mention } from "./mention";

/** How a name stands in the text: «Петров М.В.», «М.В. Петров», «Петров Максим Валерьевич». */
interface NameShape {
  readonly length: number;
  /** Places of the words that are declined. */
  readonly words: readonly number[];
}

const NAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const INITIAL = /^\p{Lu}\p{Ll}?$/u;
const PATRONYMIC = /(?:[оеё]вич|[ьи]ич|мич|кич|тич|[оеё]вн|ичн|иничн)(?:а|у|ем|е|ы|ой)?$|^(?:оглы|кызы|улы)$/u;
const SYLLABLE = /^(?=.{2,5}$)[^аеёиоуыэюя]{0,2}[аеёиоуыэюя][^аеёиоуыэюя]{0,2}$/iu;
/** What stands before a number, not before a name. */
const NO_SURNAME = /^(?:г|ул|пр|им|ст|п|пп|р|тел|прил|приложени.|область|обл|край|москв.)$/u;

/** Somebody named at a place of the tokens, in a case; undefined where there is no name of a person. */
export function personAt(
  tokens: readonly Token[],
  at: number,
  naming: NamingCase,
): (Mention & { readonly next: number }) | undefined {
  const shape = shapeAt(tokens, at);
  if (shape === undefined) return undefined;
  const said = tokens.slice(at, at + shape.length);
  const [first] = said;
  const last = said.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const names = shape.words.map((place) => said[place]?.text ?? "");
  const nominatives =
    names.length <= 1 ? [nominativeSurname(names[0] ?? "", naming)] : nominativeFullName(names, naming);
  const declined = said.map((token, place) => {
    const index = shape.words.indexOf(place);
    return index < 0 ? token : { ...token, text: nominatives[index] ?? token.text };
  });
  return {
    mention: textOf(said),
    kind: "PERSON",
    normalised: textOf(declined),
    start: first.start,
    end: last.end,
    certainty: naming === "nominative" || nominatives[0] === names[0] ? 0.95 : 0.85,
    next: at + shape.length,
  };
}

function shapeAt(tokens: readonly Token[], at: number): NameShape | undefined {
  const initials = initialsAt(tokens, at);
  if (initials > 0) {
    const surname = isName(tokens[at + initials]);
    return surname ? { length: initials + 1, words: [initials] } : undefined;
  }
  if (!isName(tokens[at])) return undefined;
  const behind = initialsAt(tokens, at + 1);
  if (behind > 0) return { length: behind + 1, words: [0] };
  const isFull = isName(tokens[at + 1]) && PATRONYMIC.test(lowAt(tokens, at + 2));
  if (isFull) return { length: 3, words: [0, 1, 2] };
  if ([0, 1, 2].every((place) => isSyllable(tokens[at + place]))) return { length: 3, words: [] };
  return isPatronymicAt(tokens, at + 1) && isName(tokens[at + 2]) ? { length: 3, words: [2, 0, 1] } : undefined;
}

/** «Ким Ен Сун»: Korean names, of a syllable each, are not declined. */
function isSyllable(token: Token | undefined): boolean {
  return token !== undefined && isName(token) && SYLLABLE.test(token.text);
}

function isPatronymicAt(tokens: readonly Token[], at: number): boolean {
  return isName(tokens[at]) && PATRONYMIC.test(lowAt(tokens, at));
}

function isName(token: Token | undefined): boolean {
  return (
    token !== undefined && NAME.test(token.text) && !NO_SURNAME.test(token.low) && readNoun(token.low).length === 0
  );
}

/** How many tokens one or two initials take: «М.В.», «М. В.», «М.В»; 0 for none. */
function initialsAt(tokens: readonly Token[], at: number): number {
  if (!isInitialAt(tokens, at)) return 0;
  if (textAt(tokens, at + 1) !== ".") return 0;
  if (!isInitialAt(tokens, at + 2)) return 2;
  return textAt(tokens, at + 3) === "." ? 4 : 3;
}

function isInitialAt(tokens: readonly Token[], at: number): boolean {
  return INITIAL.test(textAt(tokens, at));
}
