import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languageOfEnvironment, languageOfHeader } from "../../../src/language/asked-language";
import { Language } from "../../../src/language/language";
import { holesOf } from "../../../src/language/messages/message-pattern";
import { MESSAGES_AND_PARTS } from "../../../src/language/messages/messages";
import { translated } from "../../../src/language/translate";
import { messagesIn } from "../../support/messages-of-source";

const SRC = join(__dirname, "../../../src");
const russian = (message: string) => translated(message, Language.RU);

describe("a message in Russian", () => {
  it.each([
    ["Internal server error", "Внутренняя ошибка сервиса"],
    [
      "`first` must be from 0 to 1000, found 1001: ask for less and page on with `after`.",
      "`first` — число от 0 до 1000, а указано 1001: запросите меньше и листайте дальше по `after`.",
    ],
    ["1 problem. Nothing was written.", "1 ошибка. Ничего не записано."],
    ["22 problems. Nothing was written.", "22 ошибки. Ничего не записано."],
    ["11 problems. Nothing was written.", "11 ошибок. Ничего не записано."],
  ])("of «%s» has its values and the right form beside a number", (english, expected) => {
    expect(russian(english)).toBe(expected);
  });

  it("translates messages within messages, and leaves names as they are", () => {
    expect(russian("a.csv, row 3, column C «Дата»: expected «Вид», found nothing")).toBe(
      "a.csv, строка 3, столбец C «Дата»: нужно «Вид», а ячейка пуста",
    );
    expect(russian("x.yaml:12:7: expected a whole number, found «text»")).toBe(
      "x.yaml:12:7: нужно: целое число; указано «text»",
    );
  });

  it("is translated line by line, with the margin that it has", () => {
    expect(
      russian(
        "The service cannot start with this environment:\n  PORT: wanted a whole number from 0 to 65535, and found «x»",
      ),
    ).toBe("С таким окружением сервис не запустить:\n  PORT: нужно целое число от 0 до 65535, а найдено «x»");
  });

  it("stays as it is where the table does not know it, and in English", () => {
    expect(russian("Some driver's own words.")).toBe("Some driver's own words.");
    expect(translated("Internal server error", Language.EN)).toBe("Internal server error");
  });

  it("takes no longer for a message that was made to be slow", () => {
    const forged = `expected ${", found : x".repeat(50_000)}`;
    const begun = performance.now();
    russian(forged);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe("the table of messages", () => {
  it("has each message once", () => {
    const english = MESSAGES_AND_PARTS.map(([text]) => text);
    expect(english.filter((text, place) => english.indexOf(text) !== place)).toEqual([]);
  });

  it("says each message in Russian, with no value that the English has not", () => {
    for (const [english, text] of MESSAGES_AND_PARTS) {
      const given = new Set([...holesOf(english)].map((name) => name.replace("$", "")));
      const used = [...holesOf(text)].map((name) => name.replace("$", ""));
      expect([english, used.filter((name) => !given.has(name))]).toEqual([english, []]);
    }
  });

  it("knows every message that the sources make", () => {
    const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    const made = files.flatMap((file) => messagesIn(file, readFileSync(join(SRC, file), "utf8")));
    expect(made.length).toBeGreaterThan(250);
    // Names of commands, keys and files stay; two words in a row are a sentence.
    const isEnglish = (text: string) =>
      /[a-z]{2,} [a-z]{2,}/.test(russian(text).replace(/`[^`]+`|"[^"]+"|neo4j-admin .*/g, ""));
    expect(made.filter(({ text }) => isEnglish(text))).toEqual([]);
  });
});

describe("the language asked for", () => {
  it.each([
    [undefined, Language.EN],
    ["*", Language.EN],
    ["ru", Language.RU],
    ["ru-RU,ru;q=0.9,en-US;q=0.8", Language.RU],
    ["en-US,en;q=0.9,ru;q=0.8", Language.EN],
    ["de, ru;q=0.5, en;q=0.4", Language.RU],
    ["ru;q=0, en;q=0.1", Language.EN],
    ["run, rum", Language.EN],
  ])("by a header «%s» is %s", (header, language) => {
    expect(languageOfHeader(header)).toBe(language);
  });

  it.each([
    [{}, Language.EN],
    [{ LANG: "ru_RU.UTF-8" }, Language.RU],
    [{ LANG: "ru_RU.UTF-8", LC_ALL: "C" }, Language.EN],
    [{ LANG: "en_US.UTF-8", LC_MESSAGES: "ru_RU" }, Language.RU],
    [{ LC_ALL: "", LANG: "ru" }, Language.RU],
  ])("by the environment %j is %s", (environment, language) => {
    expect(languageOfEnvironment(environment)).toBe(language);
  });
});
