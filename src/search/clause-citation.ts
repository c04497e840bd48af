import { foldText, wordsIn } from "../language/fold-text";
import { withoutJoining } from "./question-words";

/** A clause that a text cites. */
export interface ClauseCitation {
  /** Its number within its act: `6`, `2.1`. */
  readonly path: string;
  /** The words that say more: of which act it is, or what it is about. */
  readonly rest: string;
}

/** «п. 6», «пункта 2.1», «подпункт 3.2», `clause 6`. */
const CLAUSE =
  /(?<![\p{L}\p{N}])(?:пп?\.|пп?(?= )|(?:под)?пункт\p{L}{0,3}|clauses?|cl\.) ?№?(?<path>\d{1,3}(?:\.\d{1,3}){0,4})(?![\p{L}\p{N}])/u;

/** The clause that a text cites; null where it cites none. */
export function clauseCitationIn(text: string): ClauseCitation | null {
  const folded = foldText(text);
  const found = CLAUSE.exec(folded);
  const path = found?.groups?.["path"];
  if (found === null || path === undefined) return null;
  const others = `${folded.slice(0, found.index)} ${folded.slice(found.index + found[0].length)}`;
  return { path, rest: withoutJoining(wordsIn(others)).join(" ") };
}
