/** What stands behind a label of a provision: «Срок: …», «Ответственные: …». Places are those of the text. */
export interface Labelled {
  readonly label: "TERM" | "BEARERS";
  readonly start: number;
  readonly end: number;
}

const LABEL =
  /(?:^|\n\s{0,80}|[.;)]\s{1,80}|,\s{1,3}(?=срок|отв\.|ответственн\p{L}{2,3}\s?[:–—-])|\s(?=\((?:отв|(?:установить )?срок|исп)))\(?(?:установить\s(?=срок))?(?:(?<term>(?:срок(?:и|ом)?(?: исполнения| реализации| выполнения| предоставления| представления| сдачи| готовности(?:\s[\p{Ll}-]+){0,3})?|доклад(?: президенту[^–—:-]{0,60}| губернатору[^–—:-]{0,60})?)(?=\s*[:–—-]|\s+до\s|\s+не позднее|\s+ежек|\s+ежег)\s*[:–—-]?\s*)|(?<bearers>(?:(?:со)?исполнител[ьи]|ответственн(?:ый|ые|ая|ое)(?: лиц[оа]| исполнител[ьи])?(?: за (?:исполнение|выполнение|реализацию))?|отв\.?(?: исполнител[ьи])?|отв\.? лиц[оа])(?:\s*[:–—-]|(?<=\.)|(?=\s\p{L}{3,30}\s\p{L}\.)|(?=\s\p{L}\.\s?\p{L}\.))\s*))/giu;

/** The labels within the words of a provision; and where the first begins, behind which nothing else is said. */
export function labelsIn(text: string): { readonly labelled: readonly Labelled[]; readonly before: number } {
  const found = [...text.matchAll(LABEL)];
  const labelled = found.map((match, place): Labelled => {
    const next = found[place + 1];
    const end = next === undefined ? text.length : behindStop(next);
    return {
      label: match.groups?.["term"] === undefined ? "BEARERS" : "TERM",
      start: match.index + match[0].length,
      end,
    };
  });
  return { labelled, before: found[0] === undefined ? text.length : behindStop(found[0]) };
}

/** The full stop of the sentence before belongs to it. */
function behindStop(match: RegExpExecArray): number {
  return /^[.;)]/u.test(match[0]) ? match.index + 1 : match.index;
}
