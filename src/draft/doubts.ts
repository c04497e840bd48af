import { compareProblems } from "../problem/problem";
import type { Problem } from "../problem/problem";
import { shown } from "../problem/shown";
import type { Draft, DraftedProvision } from "./draft";
import { placesIn } from "./places-in";

/** Below this a person looks first. */
const UNSURE = 0.7;

/** What of a draft a person has to look at, in the order of the text; each with its line and column in it. */
export function doubtsOf(draft: Draft, text: string): readonly Problem[] {
  const place = placesIn(text);
  const found = [...doubtsOfHead(draft), ...draft.provisions.flatMap(doubtsOfProvision), ...draft.left];
  return found.map(({ at, message }) => ({ file: draft.file, ...place(at), message })).sort(compareProblems);
}

/** What is to be looked at, and where in the text. */
export interface Doubt {
  readonly at: number;
  readonly message: string;
}

function doubt(at: number, message: string): Doubt {
  return { at, message };
}

function doubtsOfHead({ head: { kind, number, date } }: Draft): Doubt[] {
  return [
    ...(kind === null || kind.certainty < UNSURE
      ? [doubt(kind?.start ?? 0, "the kind of the act does not stand in its heading: check it")]
      : []),
    ...(number === null ? [doubt(0, "found no number of the act: add it if it has one")] : []),
    ...(date === null ? [doubt(0, "found no date of the act: add it if it has one")] : []),
  ];
}

function doubtsOfProvision({ number, start, text, type, typeCertainty, term, responsible }: DraftedProvision): Doubt[] {
  const name = number ?? shown(text, 40);
  const isTask = type === "OBLIGATION" || type === "RECOMMENDATION";
  return [
    ...(typeCertainty < UNSURE
      ? [doubt(start, `provision ${name}: not sure what it does, taken for ${type}: check it`)]
      : []),
    ...(isTask && responsible.length === 0
      ? [doubt(start, `provision ${name}: found nobody who is responsible: name them, or leave it so`)]
      : []),
    ...responsible
      .filter(({ certainty }) => certainty < UNSURE)
      .map((each) =>
        doubt(
          each.start,
          `provision ${name}: not sure that ${shown(each.mention, 80)} names who is responsible: check it`,
        ),
      ),
    ...(term !== null && (term.certainty < UNSURE || (term.deadline.kind === "DATE" && term.deadline.until === null))
      ? [doubt(term.start, `provision ${name}: not sure by when, found ${shown(term.text, 80)}: check it`)]
      : []),
  ];
}
