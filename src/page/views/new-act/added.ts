import type { Draft, Mention, Place, Provision } from "./draft";

/** What a person adds to a provision: somebody who is named, of a kind, or a term. */
export type Added = Mention["kind"] | "TERM";

/** Words of the act, with their place. */
export interface Words extends Place {
  readonly text: string;
}

/** What is added by hand is looked at first, until it is said to be right. */
const TO_CHECK = 0.5;
const NUMBER = /^((?:\d{1,3}\.){0,5}\d{1,3})\s?[.)]?\s+/u;

/** The draft with somebody, or a term, that its reading missed; with the key of the new field. */
export function withAdded(draft: Draft, index: number, what: Added, { text, start, end }: Words): Changed {
  const path = `provisions.${index}`;
  const place = { start, end, certainty: TO_CHECK };
  if (what === "TERM")
    return {
      draft: withProvisionAt(draft, index, { term: { text, deadline: { kind: "DATE", until: null }, ...place } }),
      key: `${path}.term`,
    };
  const responsible = draft.provisions[index]?.responsible ?? [];
  const role = draft.provisions[index]?.type === "CONTROL" ? "CONTROLLER" : "EXECUTOR";
  const named: Mention = { mention: text, kind: what, normalised: text, role, ...place };
  return {
    draft: withProvisionAt(draft, index, { responsible: [...responsible, named] }),
    key: `${path}.responsible.${responsible.length}`,
  };
}

/** A draft, and the key of the field that is new in it. */
export interface Changed {
  readonly draft: Draft;
  readonly key: string;
}

/** The draft with words as a provision of their own. One that was taken for the whole ends where it begins. `text`: of the act. */
export function withProvision(draft: Draft, words: Words, text: string): Changed {
  const [numbered = "", number = null] = NUMBER.exec(words.text) ?? [];
  const start = words.start + numbered.length;
  const above = draft.provisions.filter((provision) => provision.start < words.start);
  const before = above.at(-1);
  const provision: Provision = {
    ...{
      number,
      annex: before?.annex ?? null,
      text: onOneLine(words.text.slice(numbered.length)),
      start,
      end: words.end,
    },
    ...{ type: "OBLIGATION", typeCertainty: TO_CHECK, introductions: [], term: null, responsible: [], recipients: [] },
  };
  const below = draft.provisions.slice(above.length);
  const kept = above.map((each) => (each === before && each.end <= words.end ? cut(each, words.start, text) : each));
  return { draft: { ...draft, provisions: [...kept, provision, ...below] }, key: `provisions.${above.length}` };
}

function cut(provision: Provision, end: number, text: string): Provision {
  if (provision.end <= end) return provision;
  return { ...provision, end, text: onOneLine(text.slice(provision.start, end)) };
}

/** Where words stand: as they were selected, or else in the provision; its beginning, where they do not. `text`: of the act. */
export function placed(words: string, { start, end }: Provision, selected: Words | undefined, text: string): Words {
  if (selected?.text === words) return selected;
  const at = text.slice(start, end).indexOf(words);
  return at < 0
    ? { text: words, start, end: start }
    : { text: words, start: start + at, end: start + at + words.length };
}

function withProvisionAt(draft: Draft, index: number, change: Partial<Provision>): Draft {
  return {
    ...draft,
    provisions: draft.provisions.map((each, place) => (place === index ? { ...each, ...change } : each)),
  };
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
