import type { ToldDifference } from "../comparison/difference-text.question";
import { toldDifference } from "../comparison/difference-text.question";
import { labelOf } from "../entity/label";
import type { Snapshot } from "../graph/snapshot";
import { dayText } from "../language/day-text";
import type { Language } from "../language/language";
import { asSentence } from "../language/sentence";
import { linkLabel } from "../link/link-label.question";
import type { ChangeEntry } from "./change-entry";
import { ChangeKind } from "./change-entry";
import { CHANGE_KIND_WORDS, FROM, LOSS_WORDS, NOTHING_SAID } from "./change.words";

/** Properties that repeat what others of the entry say. */
const REPEATED: ReadonlySet<string> = new Set(["validity", "source"]);

/**
 * What became of a node or link, as a person reads it: «Прекращено с 01.09.2024: А.А. Иванов — занимает должность —
 * директор.» Cost: one query for the names of a batch.
 */
export async function changeSentence(snapshot: Snapshot, entry: ChangeEntry, language: Language): Promise<string> {
  const name = "node" in entry ? labelOf(entry.node, language) : await linkLabel(snapshot, entry.link, language);
  if (entry.loss !== undefined) return asSentence(`${name} ${LOSS_WORDS[entry.loss][language].term}`);
  const from = entry.from === null ? [] : [FROM[language](dayText(entry.from, language))];
  const kind = [CHANGE_KIND_WORDS[entry.kind][language].term, ...from].join(" ");
  const fields = entry.kind === ChangeKind.CHANGED ? await toldFields(snapshot, entry, language) : [];
  const own = fields.filter(({ field }) => !REPEATED.has(field));
  // Where an end is taken back, nothing else says so.
  const shown = own.length > 0 ? own : fields.filter(({ field }) => field === "validity");
  const told = shown.map((each) => differenceText(each, language));
  return asSentence(`${kind}: ${[name, ...told].join("; ")}`);
}

/** In what an entry differs from before, in words. Cost: as `changeSentence`. */
export function toldFields(
  snapshot: Snapshot,
  { differences }: ChangeEntry,
  language: Language,
): Promise<readonly ToldDifference[]> {
  return Promise.all(differences.map((each) => toldDifference(each, [snapshot, snapshot], language)));
}

function differenceText({ name, before, after }: ToldDifference, language: Language): string {
  const [was, is] = [before, after].map((value) => (value === null ? NOTHING_SAID[language] : `«${value}»`));
  return `${name} ${was} → ${is}`;
}
