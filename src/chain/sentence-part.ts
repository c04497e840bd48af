import type { LinkState } from "../moment/link-state";

/** A piece of a sentence, and what it is about. The pieces of a sentence, set side by side, are the sentence. */
export interface SentencePart {
  readonly text: string;
  /** The id of the node that it names; null where it names none. */
  readonly node: string | null;
  /** The id of the link that leads there, or that it speaks of. */
  readonly link: string | null;
  /** The state of that link. */
  readonly state: LinkState | null;
}

/** Words that are about nothing in particular. */
export function plain(text: string): SentencePart {
  return { text, node: null, link: null, state: null };
}

/** Some pieces with words between each two. */
export function joined(pieces: readonly (readonly SentencePart[])[], separator: string): readonly SentencePart[] {
  return pieces.flatMap((piece, place) => (place === 0 ? piece : [plain(separator), ...piece]));
}

/** The same sentence in as few pieces as tell all of it: plain words that meet are one piece, and none is empty. */
export function withoutSeams(parts: readonly SentencePart[]): readonly SentencePart[] {
  const merged: SentencePart[] = [];
  for (const part of parts.filter(({ text }) => text !== "")) {
    const last = merged.at(-1);
    if (last !== undefined && isPlain(last) && isPlain(part)) merged[merged.length - 1] = plain(last.text + part.text);
    else merged.push(part);
  }
  return merged;
}

/** The sentence that the pieces make. */
export function textOf(parts: readonly SentencePart[]): string {
  return parts.map(({ text }) => text).join("");
}

function isPlain({ node, link }: SentencePart): boolean {
  return node === null && link === null;
}
