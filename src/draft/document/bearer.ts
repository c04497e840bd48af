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

/** The post that an act names people with, by `nameKey`; null where it names several. */
export type PostsByName = ReadonlyMap<string, Mention | null>;

export function postsByName(bearers: readonly Bearer[]): PostsByName {
  const posts = new Map<string, Mention | null>();
  for (const { named, holder } of bearers) {
    if (named.kind !== "POSITION" || holder === null) continue;
    const key = nameKey(holder);
    const other = posts.get(key);
    posts.set(key, other === undefined || other?.normalised === named.normalised ? named : null);
  }
  return posts;
}

/** Somebody named alone, with the one post that the act names them with elsewhere: who signs it keeps control «за собой». */
export function withPost(bearer: Bearer, posts: PostsByName): Bearer {
  const { named, holder } = bearer;
  const post = named.kind === "PERSON" && holder === null ? posts.get(nameKey(named)) : undefined;
  return post == null ? bearer : { named: { ...named, kind: post.kind, normalised: post.normalised }, holder: named };
}

/** One for «Ларин Н.А.» and «Н. А. Ларин». */
function nameKey({ normalised }: Mention): string {
  return normalised
    .toLowerCase()
    .split(/[\s.]+/u)
    .sort()
    .join(" ")
    .trim();
}
