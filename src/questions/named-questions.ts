import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { askedLanguage } from "../language/asked-language";
import { Language } from "../language/language";

const QUESTIONS = join(__dirname, "../../questions");
const FILE = /^\d+-(.+)\.graphql$/;

/** A question that comes with the service. docs/questions.md has its answer. */
export interface NamedQuestion {
  readonly name: string;
  /** In words, in the language of whoever is answered: the first line of its file is English, the second Russian. */
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
      return [{ name, query, title: titleOf(query) }];
    });
}

function titleOf(query: string): string {
  const [english = "", russian = ""] = query.split("\n", 2).map((line) => line.replace(/^# /, ""));
  return askedLanguage() === Language.RU ? russian : english;
}
