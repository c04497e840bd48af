import type { Line } from "../lines/line";
import { listAt } from "../who/list";
import type { ShortNames } from "../who/short-names";
import { tokensOf } from "../words/token";
import { inRole } from "./bearers";
import type { Above } from "./read-provisions";
import { NOTHING } from "./read-provisions";

const ASKS = /(?:прос(?:им|ит|ю)|рекоменду(?:ем|ет|ю)|предлага(?:ем|ет|ю))\s?:?$/iu;

/** What the head of a letter says of all its points: they are asked for, of those whom it is addressed to. `head`: its lines. */
export function requestIn(head: readonly Line[], legible: string, names: ShortNames): Above {
  if (!ASKS.test(head.at(-1)?.text ?? "")) return NOTHING;
  return { ...NOTHING, type: "RECOMMENDATION", responsible: head.flatMap((line) => addressedIn(line, legible, names)) };
}

/** Those whom a line names in the dative, where it says nothing else. */
function addressedIn({ start, end }: Line, legible: string, names: ShortNames) {
  const tokens = tokensOf(legible.slice(start, end), start);
  const { mentions, next } = listAt(tokens, 0, "dative", names);
  return next === tokens.length ? inRole(mentions, "EXECUTOR") : [];
}
