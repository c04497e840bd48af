import type { TimeContext } from "../deadline/deadline";
import { findDeadline } from "../deadline/find-deadline";
import type { DraftTerm } from "../draft";
import { salutationIn } from "../lines/letter";
import type { Line } from "../lines/line";
import { listAt } from "../who/list";
import type { ShortNames } from "../who/short-names";
import type { Token } from "../words/token";
import { textAt, tokensOf } from "../words/token";
import { inRole } from "./bearers";
import type { Above } from "./read-provisions";
import { NOTHING } from "./read-provisions";

const ASKS =
  /(?:прос(?:им|ит|ю)|рекоменду(?:ем|ет|ю|ют)|предлага(?:ем|ет|ю))(?<term>\s(?:в срок|до|не позднее)\s[^:]{3,60}:)?\s?:?$/iu;
/** A letter may have its own address at the left of those whom it is sent to. */
const COLUMNS = / {3,}/gu;

/** What the head of a letter is read with: the whole text, short names, and by which year days are read. */
export interface Asking {
  readonly legible: string;
  readonly names: ShortNames;
  readonly time: TimeContext;
}

/** What the head of a letter says of all its points: they are asked for, of those whom it is addressed to. `head`: its lines. */
export function requestIn(head: readonly Line[], { legible, names, time }: Asking): Above {
  const last = head.at(-1);
  const asks = ASKS.exec(last?.text ?? "");
  if (last === undefined || (asks === null && salutationIn([last]) < 0)) return NOTHING;
  const responsible = addressees(head, legible).flatMap((tokens) => addressedIn(tokens, names));
  if (asks === null) return { ...NOTHING, responsible };
  const term = termIn(
    asks.groups?.["term"] ?? "",
    last.start + asks.index + asks[0].indexOf(asks.groups?.["term"] ?? ""),
    time,
  );
  return { ...NOTHING, type: "RECOMMENDATION", responsible, term };
}

/** «просит в срок до 1 марта 2023 года:» says it of all points. `at`: where the words stand. */
function termIn(words: string, at: number, time: TimeContext): DraftTerm | null {
  const found = findDeadline(words, time);
  if (found === null) return null;
  const { deadline, start, end, certainty } = found;
  return { text: words.slice(start, end), deadline, start: at + start, end: at + end, certainty };
}

/** What stands at the right of each line, or alone on it; what goes on in the next line, with it. */
function addressees(head: readonly Line[], legible: string): Token[][] {
  const said: Token[][] = [];
  for (const { text, start, end } of head.filter((line) => /\p{Ll}/u.test(line.text))) {
    const at = end - (text.split(COLUMNS).at(-1)?.length ?? 0);
    const tokens = tokensOf(legible.slice(Math.max(start, at), end), Math.max(start, at));
    const isGoingOn = /^\p{Ll}/u.test(textAt(tokens, 0)) && !tokens.some(({ kind }) => kind === "number");
    if (isGoingOn && said.length > 0) said.at(-1)?.push(...tokens);
    else said.push(tokens);
  }
  return said;
}

/** Those whom words name in the dative, where they say nothing else. */
function addressedIn(tokens: readonly Token[], names: ShortNames) {
  const { mentions, next } = listAt(tokens, 0, "dative", names);
  return next === tokens.length ? inRole(mentions, "EXECUTOR") : [];
}
