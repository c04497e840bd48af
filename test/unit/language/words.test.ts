import { readdirSync } from "node:fs";
import { join } from "node:path";
import { descriptionOf } from "../../../src/language/description";
import { foldText } from "../../../src/language/fold-text";
import { Language } from "../../../src/language/language";
import type { Word, Words } from "../../../src/language/words";
import { spellingsOf } from "../../../src/language/words";

const SRC = join(__dirname, "../../../src");
/** Those of the service: the page is a client, with words of its own. */
const FILES = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".words.ts") && !file.startsWith("page/"),
);

/** Every table of words that a file exports, with its name. */
const TABLES = FILES.flatMap((file) =>
  Object.entries(jest.requireActual<Record<string, object>>(join(SRC, file))),
).filter((entry): entry is [string, Words<string>] => entry[0].endsWith("_WORDS"));

const EVERY_WORD = TABLES.flatMap(([table, words]) =>
  Object.entries(words).map(([value, word]) => [`${table}.${value}`, word] as const),
);

describe("the vocabulary", () => {
  it("has the words of the domain", () => {
    const names = TABLES.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(["SUBJECT_KIND_WORDS", "ROLE_WORDS", "LINK_STATE_WORDS"]));
  });

  it("has for each value a Russian term and an English one", () => {
    const lacking = EVERY_WORD.filter(
      ([, { RU, EN }]) => !/\p{Script=Cyrillic}/u.test(RU.term) || EN.term.trim() === "",
    );
    expect(lacking).toEqual([]);
  });

  it("calls no two values of an enumeration alike, whichever spelling is taken", () => {
    for (const [table, words] of TABLES) {
      const owners = new Map<string, string>();
      for (const [value, word] of Object.entries(words)) {
        for (const spelling of [...spellingsOf(word), value]) {
          const owner = owners.get(foldText(spelling)) ?? value;
          expect([table, spelling, owner]).toEqual([table, spelling, value]);
          owners.set(foldText(spelling), value);
        }
      }
    }
  });

  it("names in the API's description of each value the Russian word", () => {
    for (const [name, word] of EVERY_WORD) {
      const russian = word.about?.[Language.RU] ?? word.RU.term;
      expect([name, descriptionOf(word)]).toEqual([name, expect.stringContaining(russian)]);
    }
  });
});

describe("the description of a word", () => {
  it.each<[string, Word]>([
    ["Ministry (министерство).", { RU: { term: "министерство" }, EN: { term: "ministry" } }],
    ["Does it (исполнитель).", { RU: { term: "исполнитель" }, EN: { term: "executor" }, about: { EN: "Does it" } }],
    [
      "Order (распоряжение, приказ).",
      { RU: { term: "распоряжение" }, EN: { term: "order" }, about: { RU: "распоряжение, приказ" } },
    ],
    ["«Точка роста».", { RU: { term: "Точка роста" }, EN: { term: "«Точка роста»" } }],
  ])("is «%s»", (description, word) => {
    expect(descriptionOf(word)).toBe(description);
  });
});
