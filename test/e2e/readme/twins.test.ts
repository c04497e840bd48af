import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toldQuestions } from "./readme";

const ROOT = join(__dirname, "../../..");
const [ENGLISH, RUSSIAN] = ["README.md", "README.ru.md"].map((file) => readFileSync(join(ROOT, file), "utf8"));

/** What both must have alike, in its order. */
const PARTS: Readonly<Record<string, (text: string) => readonly string[]>> = {
  "a heading of each level": (text) => found(withoutBlocks(text), /^(#+) /gm),
  "the same blocks of code, comments aside": (text) => found(text, /^(```[^]*?^```)/gm).map(withoutWords),
  "the same links": (text) => found(text, /\]\((?!README)([^)]+)\)/g),
  "as many rows in each table": (text) => found(withoutBlocks(text), /^(\|)/gm),
  "the same codes in each table, variables and folders": (text) => found(text, /^\| (`.*?`(?:, `.*?`)*)/gm),
  "the same questions by number": (text) => found(text, /^(?:\| |\*\*)(\d+)\. /gm),
};

describe("the README and its Russian twin", () => {
  it.each(Object.entries(PARTS))("have %s", (_what, partOf) => {
    const [english, russian] = [partOf(ENGLISH ?? ""), partOf(RUSSIAN ?? "")];
    expect(english.length).toBeGreaterThan(1);
    expect(russian).toEqual(english);
  });

  it("lead to each other", () => {
    expect(ENGLISH).toContain("](README.ru.md)");
    expect(RUSSIAN).toContain("](README.md)");
  });

  it("are each in their own language", () => {
    const letters = (text = "", script: RegExp) => withoutBlocks(text).match(script)?.length ?? 0;
    expect(letters(RUSSIAN, /[а-яё]/gi)).toBeGreaterThan(letters(RUSSIAN, /[a-z]/gi));
    expect(letters(ENGLISH, /[a-z]/gi)).toBeGreaterThan(letters(ENGLISH, /[а-яё]/gi));
  });

  it("answer in a sentence each question that docs/questions.md answers in full", () => {
    const rows = found(ENGLISH ?? "", /^\| (\d+\. [^|]+) \|/gm);
    expect(rows).toEqual(toldQuestions("docs/questions.md").map(({ title }) => title.replace(/\s+/g, " ")));
  });
});

function found(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, part = ""]) => part);
}

function withoutBlocks(text: string): string {
  return text.replace(/^```[^]*?^```/gm, "");
}

/** A block without what is said in it: comments of commands, and the words within the drawing of the model. */
function withoutWords(block: string): string {
  if (block.startsWith("```\n")) return found(block, /([A-Z_]{4,})/g).join(" ");
  return block.startsWith("```sh") ? block.replace(/ +# .*$/gm, "") : block;
}
