import { formatted } from "./numeral-formats";
import type { ListLevel, WordList, WordLists } from "./word-lists";

const PLACE = /%([1-9])/gu;

/** Counts the paragraphs of a document's lists, in the order in which they stand. */
export class ListNumbers {
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: WordLists) {}

  /**
   * What Word shows before the next paragraph of this list and level: «1.2. », «- » of a bullet; empty where it shows
   * nothing.
   */
  next(id: string, place: number): string {
    const list = this.lists.byId.get(id);
    const level = list?.levels.get(place);
    if (list === undefined || level === undefined) return "";
    const counts = this.counted(list);
    counts[place] = this.numberOf(list, { id, place, level, last: counts[place] });
    for (const [below, { restartsBehind }] of list.levels)
      if (below > place && place < restartsBehind) counts[below] = undefined;
    return level.format === "bullet" ? "- " : markOf(level, (at) => written(list, counts, at, level.isLegal));
  }

  private counted({ counted }: WordList): (number | undefined)[] {
    const counts = this.counts.get(counted) ?? [];
    this.counts.set(counted, counts);
    return counts;
  }

  private numberOf(
    { starts }: WordList,
    {
      id,
      place,
      level,
      last,
    }: { readonly id: string; readonly place: number; readonly level: ListLevel; readonly last: number | undefined },
  ): number {
    const start = starts.get(place);
    const key = `${id} ${place}`;
    if (start !== undefined && !this.begun.has(key)) {
      this.begun.add(key);
      return start;
    }
    return last === undefined ? level.start : last + 1;
  }
}

function written(
  { levels }: WordList,
  counts: readonly (number | undefined)[],
  place: number,
  isLegal: boolean,
): string {
  const level = levels.get(place);
  return formatted(counts[place] ?? level?.start ?? 1, isLegal ? "decimal" : (level?.format ?? "decimal"));
}

/** Ends so that whoever reads the text knows it for a number: «1 Текст» as «1. Текст», «а. Текст» as «а) Текст». */
function markOf({ pattern }: ListLevel, numberAt: (place: number) => string): string {
  const mark = pattern.replace(PLACE, (_, place: string) => numberAt(Number(place) - 1)).trim();
  if (mark === "") return "";
  return `${mark.replace(/[\p{L}\d]$/u, "$&.").replace(/^(\p{Ll})\.$/u, "$1)")} `;
}
