import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readAbbreviations, shippedAbbreviations } from "../../../../../src/importers/tables/names/read-abbreviations";
import { writtenTokens } from "../../../../../src/importers/tables/names/written-tokens";
import { describeProblem } from "../../../../../src/problem/problem";

const ROOT = join(__dirname, "../../../../..");

/** A file of abbreviations with these words besides a legal form. */
const file = (words: string) => `legalForms: { мбу: муниципальное бюджетное учреждение }
words: { ${words} }
kindsOfSchools: [школа, сош]
`;

function read(text: string) {
  const reading = readAbbreviations("a.yaml", text);
  if ("problems" in reading) throw new Error(reading.problems.map(describeProblem).join("\n"));
  return reading.abbreviations;
}

function problemsIn(text: string): readonly string[] {
  const reading = readAbbreviations("a.yaml", text);
  return "problems" in reading ? reading.problems.map(describeProblem) : [];
}

describe("a file of abbreviations", () => {
  it("gives those that come with the service", () => {
    const shipped = shippedAbbreviations();
    const name = "Муниципальное казённое общеобразовательное учреждение Бирского муниципального р-на";
    expect(shipped.reduce(writtenTokens(name))).toEqual(["мкоу", "бирского", "муниципального", "р", "на"]);
    expect(shipped.reduce(writtenTokens("МКОУ Бирский муниципальный р-н"))).toEqual(["мкоу", "бирский", "мр"]);
    expect(["мкоу", "сош"].map((token) => shipped.isLegalForm(token))).toEqual([true, false]);
    expect(["нош", "школа", "лицей"].map((token) => shipped.withoutKindOfSchool(token))).toEqual([
      "школа",
      "школа",
      "лицей",
    ]);
    expect(shipped.writtenOut("г")).toEqual(["город"]);
  });

  it("may be written in any case, with ё and punctuation, which names do not heed either", () => {
    const abbreviations = read(file("Кк: [Кадетский  «корпус»], район: [Р-Н.]"));
    expect(abbreviations.reduce(writtenTokens("кадетский корпус Бирского р-н"))).toEqual(["кк", "бирского", "район"]);
  });

  it.each([
    ["р-н: район", "a.yaml:2:10: expected one word of letters, found «р-н»: write the rest as its phrases"],
    ["'№': номер", "a.yaml:2:10: expected one word of letters, found «№»: write the rest as its phrases"],
    ["'5': пятая", "a.yaml:2:10: expected one word of letters, found «5»: write the rest as its phrases"],
    ["мбу: учреждение", "a.yaml:2:10: expected each abbreviation once, found «мбу» again: join the two"],
    ["г: '—'", "a.yaml:2:10: expected words that «г» stands for, found none"],
    ["г: Г.", "a.yaml:2:10: expected a phrase, found the abbreviation «г»: give the two one entry"],
    ["г: город, гор: г", "a.yaml:2:20: expected a phrase, found the abbreviation «г»: give the two one entry"],
    ["г: [город, гор], гр: гор", "a.yaml:2:27: expected each phrase once, found «гор» again, which «г» stands for"],
    ["г: 5", "a.yaml:2:10: words.г: expected the words that the abbreviation stands for, or a list of such phrases"],
  ])("is refused with its place where it says «%s»", (words, problem) => {
    expect(problemsIn(file(words))).toEqual([problem]);
  });

  it.each([
    ["legalForms: {}", "expected record, received undefined"],
    ["words: [", "Flow sequence"],
    [`${file("г: город")}kinds: []`, "Unrecognized key"],
    [`${file("г: город, г: гор")}`, "Map keys must be unique"],
  ])("is refused where it has another form: %j", (text, reason) => {
    expect(problemsIn(text).join("\n")).toContain(reason);
  });

  it("is explained in docs/tables.md by an example that is taken", () => {
    const page = readFileSync(join(ROOT, "docs/tables.md"), "utf8");
    const example = /```yaml\n(legalForms:[^]*?)```/.exec(page)?.[1] ?? "";
    expect(read(example).reduce(["кадетский", "корпус"])).toEqual(["кк"]);
  });
});
