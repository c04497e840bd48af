import type { AddedProvisionEntry, DeadlineEntry } from "./act-document";
import { mistakeInRecurrence } from "./check-recurrence";
import type { DocumentSet, Placed, PlacedProvision } from "./document-set";
import type { KnownIds } from "./known-ids";
import { parentPath } from "./part-ids";
import type { Problem } from "../../problem/problem";
import type { DocumentPath } from "./source-document";
import { problemAt } from "./source-document";

type Mistake = readonly [path: DocumentPath, message: string];

/** Deadlines that no calendar has, and provisions added to an act that do not fit into it. */
export function checkProvisions(set: DocumentSet, known: KnownIds): readonly Problem[] {
  const listed = new Set(set.placed("provisions").map(({ entry }) => `${entry.act} ${entry.path}`));
  const added = set
    .placed("provisions")
    .flatMap((placed) => problemsOf(placed, addedMistakes(placed.entry, set, known, listed)));
  return [...added, ...set.provisions().flatMap((placed) => problemsOf(placed, deadlines(placed)))];
}

function problemsOf({ document, path }: Placed<unknown>, mistakes: readonly Mistake[]): Problem[] {
  return mistakes.map(([at, message]) => problemAt(document, [...path, ...at], message));
}

/** An unknown act gives no mistake here, because `checkReferences` reports it. */
function addedMistakes(
  entry: AddedProvisionEntry,
  set: DocumentSet,
  known: KnownIds,
  listed: ReadonlySet<string>,
): Mistake[] {
  const { act: id, path, text } = entry;
  const act = set.act(id);
  if (act === undefined && known.get(id)?.label !== "Act") return [];
  const paths = new Set((act?.provisions ?? []).map((provision) => provision.path));
  const parent = parentPath(path);
  const mistakes: Mistake[] = [];
  if (text === undefined && !paths.has(path))
    mistakes.push([
      ["path"],
      `expected \`text\`, what provision ${path} says: the act ${id} has no such provision yet`,
    ]);
  if (parent !== null && !paths.has(parent) && !listed.has(`${id} ${parent}`))
    mistakes.push([["path"], `expected a provision ${parent} that ${path} is part of, found none in the act ${id}`]);
  return [...mistakes, ...amendmentMistakes(entry, paths.has(path))];
}

function amendmentMistakes({ act, since, formerly }: AddedProvisionEntry, isKnown: boolean): Mistake[] {
  if (since === undefined) return [];
  const message = `expected a provision that the act ${act} has already, found since when a new one says this`;
  return [
    ...(isKnown ? [] : [[["since"], message] as const]),
    ...(formerly === undefined
      ? []
      : [[["since"], "expected `since` or `formerly`, found both: leave one out"] as const]),
  ];
}

function deadlines({ entry: { duty } }: PlacedProvision): Mistake[] {
  const former = (duty?.formerly ?? []).map(({ deadline }, index): Mistake[] =>
    deadlineMistakes(deadline, ["duty", "formerly", index, "deadline"]),
  );
  return [...deadlineMistakes(duty?.deadline, ["duty", "deadline"]), ...former.flat()];
}

function deadlineMistakes(deadline: DeadlineEntry | undefined, path: DocumentPath): Mistake[] {
  const { from, due, rrule } = deadline ?? {};
  const mistakes: Mistake[] = [];
  if (from !== undefined && due !== undefined && from > due)
    mistakes.push([[...path, "due"], `expected \`due\` on or after \`from\` (${from}), found ${due}`]);
  const wrongRule = rrule === undefined ? null : mistakeInRecurrence(rrule, from);
  if (wrongRule !== null) mistakes.push([[...path, "rrule"], wrongRule]);
  return mistakes;
}
