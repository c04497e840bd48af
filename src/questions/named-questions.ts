import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const QUESTIONS = join(__dirname, "../../questions");
const FILE = /^\d+-(.+)\.graphql$/;

/** A question that comes with the service. docs/questions.md has its answer. */
export interface NamedQuestion {
  readonly name: string;
  /** In words: the first line of its file. */
  readonly title: string;
  readonly query: string;
}

/** All of them, in the order of docs/questions.md. */
export function namedQuestions(): readonly NamedQuestion[] {
  return readdirSync(QUESTIONS)
    .sort()
    .flatMap((file) => {
      const [, name] = FILE.exec(file) ?? [];
      if (name === undefined) return [];
      const query = readFileSync(join(QUESTIONS, file), "utf8");
      return [{ name, query, title: (query.split("\n", 1)[0] ?? "").replace(/^# /, "") }];
    });
}
