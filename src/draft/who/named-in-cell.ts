import { behindBrackets, behindQuotes } from "../words/brackets";
import type { NamingCase } from "../words/naming-case";
import type { Token } from "../words/token";
import { textAt, textOf } from "../words/token";
import { headAt } from "./head";
import { listAt } from "./list";
import type { Mention } from "./mention";
import { personAt } from "./person";
import { isRelative } from "./phrase";
import type { ShortNames } from "./short-names";

const CASES: readonly NamingCase[] = ["nominative", "dative", "instrumental", "accusative"];
/** What nobody is called by. */
const NOBODY = /^(?:все|те|же|он|она|совместно|[\W\d_]+|далее|итого|срок|по согласованию)$/u;
const CLAUSE = /(?:щ|вш)(?:ий|ие|ая|ее|его|ему|им|ых|их|ими)(?:ся)?$/u;

/** Those named in a cell of a table or behind «Ответственные:», in whatever case; words of no known form are taken as they stand. */
export function namedIn(tokens: readonly Token[], names: ShortNames): Mention[] {
  return itemsOf(tokens).flatMap((item) => namedInItem(item, names));
}

function namedInItem(item: readonly Token[], names: ShortNames): Mention[] {
  const first = item.findIndex(({ kind }) => kind === "word");
  if (first < 0) return [];
  const from = behindRole(item, first);
  for (const naming of CASES) {
    const { mentions, next } = listAt(item, from, naming, names);
    if (mentions.length > 0) return [...mentions, ...(next < item.length ? rest(item.slice(next), naming, names) : [])];
  }
  return asWritten(item.slice(from), names);
}

/** Behind «ответственный –», which says in what role somebody is named. */
function behindRole(item: readonly Token[], first: number): number {
  const isRole = /^(?:ответственн|координатор|куратор|исполнител)/u.test(item[first]?.low ?? "");
  return isRole && /^[:–—-]$/u.test(textAt(item, first + 1)) && item[first + 2] !== undefined ? first + 2 : first;
}

/** What follows a name without a comma: «Педагог Назаров И.Л.» has been read; «Мишина Т.К. руководитель центра» not yet. */
function rest(tokens: readonly Token[], naming: NamingCase, names: ShortNames): Mention[] {
  const from = tokens.findIndex(({ kind }) => kind === "word");
  return from < 0 ? [] : [...listAt(tokens, from, naming, names).mentions];
}

function asWritten(tokens: readonly Token[], names: ShortNames): Mention[] {
  const said = withoutEnd(tokens);
  const [first] = said;
  const last = said.at(-1);
  if (first === undefined || last === undefined) return [];
  const mention = textOf(said);
  if (mention.length < 3 || NOBODY.test(mention.toLowerCase())) return [];
  const kind = /(?:ы|и|а|я)$/u.test(first.low) && !/^\p{Lu}{2}/u.test(first.text) ? "CLASS" : "ORGANISATION";
  return [names.writtenOut({ mention, kind, normalised: mention, start: first.start, end: last.end, certainty: 0.5 })];
}

function withoutEnd(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length;
  while (end > 0 && /^[.;:,–—-]$/u.test(textAt(tokens, end - 1))) end -= 1;
  return tokens.slice(0, end);
}

/** The list in its items: at commas and semicolons outside of names, unless a clause of the name follows. */
function itemsOf(tokens: readonly Token[]): Token[][] {
  const items: Token[][] = [];
  let item: Token[] = [];
  for (let place = 0; place < tokens.length;) {
    const token = tokens[place] as Token;
    const behind = token.text === "(" ? behindBrackets(tokens, place) : behindQuotes(tokens, place);
    if (behind > place) item.push(...tokens.slice(place, behind));
    else if (isSeparator(tokens, place, item)) {
      items.push(item);
      item = [];
    } else item.push(token);
    place = Math.max(behind, place + 1);
  }
  return [...items, item].filter((each) => each.length > 0);
}

function isSeparator(tokens: readonly Token[], place: number, item: readonly Token[]): boolean {
  const text = textAt(tokens, place);
  if (text === ";") return true;
  if (text === "." && isSentenceEnd(tokens, place)) return true;
  const next = tokens[place + 1];
  if (next === undefined) return false;
  if (text === ",") return !CLAUSE.test(next.low) && !isRelative(tokens, place);
  const isNewName =
    headAt(tokens, place + 1, "nominative") !== undefined || personAt(tokens, place + 1, "nominative") !== undefined;
  return text.toLowerCase() === "и" && item.length > 0 && isNewName;
}

function isSentenceEnd(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  const next = tokens[place + 1];
  return before !== undefined && before.text.length > 3 && next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.text);
}
