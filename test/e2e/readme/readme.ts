import { readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(__dirname, "../../..");

/** A question of the tour with the answer that stands below it. */
export interface ToldQuestion {
  /** What it asks, in the README's words. */
  readonly title: string;
  readonly query: string;
  readonly answer: unknown;
}

const README = readFileSync(join(ROOT, "README.md"), "utf8");
const QUESTION = /\*\*(\d+\. [^*]+)\*\*(?:(?!\*\*\d)[^])*?```graphql\n([^]*?)```\s*```json\n([^]*?)```/g;
const ROW = /^\| (.+) \|$/gm;

export const README_TEXT = README;

/** Every question of a document that has an answer below it, in the document's order. */
export function toldQuestions(path = "README.md"): readonly ToldQuestion[] {
  return [...readFileSync(join(ROOT, path), "utf8").matchAll(QUESTION)].map(
    ([, title = "", query = "", answer = ""]) => ({
      title,
      query,
      answer: JSON.parse(answer) as unknown,
    }),
  );
}

/** What stands under a heading of the second level. */
export function section(heading: string): string {
  const [, after] = README.split(`\n## ${heading}\n`);
  if (after === undefined) throw new Error(`README.md has no heading «${heading}».`);
  return after.split("\n## ")[0] ?? "";
}

/** The rows of the table under a heading, its own heading left out; a row is the text of its cells. */
export function tableUnder(heading: string): readonly (readonly string[])[] {
  const rows = [...section(heading).matchAll(ROW)].map(([, cells = ""]) => cells.split("|").map((cell) => cell.trim()));
  return rows.slice(1);
}

/** What stands in backticks. */
export function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, quoted = ""]) => quoted);
}
