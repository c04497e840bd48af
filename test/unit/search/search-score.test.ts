import fc from "fast-check";
import { foldText } from "../../../src/language/fold-text";
import { searchScore } from "../../../src/search/search-score";
import { searchTerms } from "../../../src/search/search-term";

const score = (name: string, text: string) => searchScore(name, foldText(text), searchTerms(text));

describe("the score of a name", () => {
  it.each([
    ["Лицей № 3", "Лицей № 3"],
    ["Лицей № 3", "лицей № 3 "],
    ["Ёлочка", "елочка"],
  ])("of %s is 1 for «%s», the name itself", (name, text) => {
    expect(score(name, text)).toBe(1);
  });

  it("goes down from the word as it stands to another form, to a beginning, to a word found elsewhere", () => {
    const name = "Гимназия имени Пушкина";
    const scores = ["гимназия ", "гимназии ", "гимна", "министерство "].map((text) => score(name, text));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
  });

  it("is higher for a short name than for a long one with the same words", () => {
    expect(score("Лицей № 3", "лицей 3")).toBeGreaterThan(score("Лицей № 3 имени А. С. Пушкина города Уфы", "лицей 3"));
  });

  it("is below 1 for anything but the name, and never below 0", () => {
    fc.assert(
      fc.property(fc.constantFrom("Лицей № 3", "Школа", "A B C D"), fc.string({ minLength: 1 }), (name, text) => {
        if (searchTerms(text).length === 0) return;
        const given = score(name, text);
        expect(given).toBeGreaterThan(0);
        expect(given).toBeLessThanOrEqual(1);
      }),
    );
  });
});
