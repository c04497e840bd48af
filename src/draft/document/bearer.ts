import type { Mention } from "../who/mention";

/** One of those named: an organisation, class or post, or somebody by name, with the post or organisation named beside. */
export interface Bearer<M extends Mention = Mention> {
  readonly named: M;
  /** Who holds the post, or leads the organisation. */
  readonly holder: Mention | null;
}

/** Those named, each person with the post or organisation that the text names beside. `text`: the whole one. */
export function bearersOf<M extends Mention>(mentions: readonly M[], text: string): readonly Bearer<M>[] {
  const left = [...mentions];
  const bearers: Bearer<M>[] = [];
  while (left.length > 0) {
    const [first, second] = left.splice(0, 1).concat(left.slice(0, 1));
    if (first === undefined) break;
    const isPair = second !== undefined && belongTogether(first, second, text);
    if (isPair) left.shift();
    const [named, holder] = isPair && first.kind === "PERSON" ? [second, first] : [first, isPair ? second : null];
    bearers.push({ named, holder });
  }
  return bearers;
}

/** A post stands before or behind the name of who holds it; who leads an organisation stands behind it in brackets. */
function belongTogether(first: Mention, second: Mention, text: string): boolean {
  if (second.kind !== "PERSON") return first.kind === "PERSON" && second.kind === "POSITION";
  if (first.kind === "POSITION") return true;
  return first.kind === "ORGANISATION" && text.slice(first.end, second.start).trim() === "(";
}
