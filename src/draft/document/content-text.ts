import { cut } from "../../problem/shown";

/** As long as a text of an act document may be, without the sign that says where it is cut. */
const MOST = 19_999;
const SHORTEST_TITLE = 100;
/** Signs that no document has, and halves of signs. */
const UNFIT = /\p{Cc}|\p{Cs}/gu;

/** Words as a document may hold them, cut where they are too long for it. */
export function contentText(words: string): string {
  return cut(words.trim(), MOST).replace(UNFIT, " ").trim() || "…";
}

/** The beginning of a task, as its title: up to the end of a word. */
export function titleOfTask(words: string): string {
  const text = contentText(words).replace(/\s*[.;:]$/u, "");
  if (text.length <= SHORTEST_TITLE) return text;
  const beginning = text.slice(0, SHORTEST_TITLE);
  return `${beginning.slice(0, Math.max(beginning.lastIndexOf(" "), SHORTEST_TITLE / 2)).replace(/[,;:(–—-]+\s*$/u, "")}…`;
}
