import fc from "fast-check";
import { foldText, searchText, sortKey, stem, words } from "../../../src/language/fold-text";
import { runsWithoutStore } from "../../support/runs";

describe("the stem", () => {
  it.each([
    [["лицей", "лицея", "лицею", "лицеем", "лицее", "лицеи", "лицеев", "лицеям", "лицеями", "лицеях"]],
    [["музей", "музея", "музею", "музеем", "музеи", "музеев"]],
    [["школа", "школы", "школе", "школу", "школой", "школ", "школам", "школами", "школах"]],
    [["колледж", "колледжа", "колледжу", "колледжем", "колледжи", "колледжей"]],
    [["гимназия", "гимназии", "гимназию", "гимназией", "гимназиям"]],
    [["министерство", "министерства", "министерству", "министерством"]],
    [["технокласс", "техноклассы", "техноклассов"]],
    [["точка", "точки", "точку", "точке", "точкам"]],
  ])("is one for all forms: %s", (forms) => {
    expect([...new Set(forms.map(stem))]).toHaveLength(1);
  });

  it.each([
    ["школа", "школьник"],
    ["музей", "музыка"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it.each(["12", "120", "1101", "2022"])("of the number %s is itself", (number) => {
    expect(stem(number)).toBe(number);
  });

  it("of a word is never empty", () => {
    const letters = fc.string({
      unit: fc.constantFrom(..."абвгдежзийклмнопрстуфхцчшщъыьэюя"),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, (word) => stem(word).length > 0),
      { numRuns: runsWithoutStore(2000) },
    );
  });
});

describe("the words of a text", () => {
  it.each([
    ["Школа №12", ["школа", "12"]],
    ["№ 3.12-1101-Р", ["3", "12", "1101", "р"]],
    ["«Точка роста»", ["точка", "роста"]],
    ["ёлка Ёж", ["елка", "еж"]],
    ["IT-куб", ["it", "куб"]],
    ["школа_7", ["школа", "7"]],
    ["12б класс", ["12б", "класс"]],
    ["100 м²", ["100", "м"]],
    ["", []],
    ["«—» …!", []],
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("are the same however the text composes its letters", () => {
    const text = "Лицей имени Ёлкина";
    expect(words(text.normalize("NFD"))).toEqual(words(text));
    expect(foldText(text.normalize("NFD"))).toBe("лицей имени елкина");
    expect(sortKey(text.normalize("NFD"))).toBe(sortKey(text));
  });
});

describe("the text under which something is found", () => {
  it("has every word as it stands and as its stem, once", () => {
    const found = searchText(["Лицей № 12", "лицей"].map(foldText)).split(" ");
    expect(found.sort()).toEqual([...new Set([stem("лицей"), "лицей", "12"])].sort());
  });

  it("is empty for nothing", () => {
    expect(searchText(["", "—"].map(foldText))).toBe("");
  });
});

describe("the key that sorts names", () => {
  it("puts numbers by size, case aside, and ё with е", () => {
    const names = ["Школа № 12", "школа № 2", "Елка", "Ёж", "ежик", "Школа № 100"];
    const sorted = [...names].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    expect(sorted).toEqual(["Ёж", "ежик", "Елка", "школа № 2", "Школа № 12", "Школа № 100"]);
  });

  it("is in the same place by code units and by code points, emoji or not", () => {
    const byCodePoints = (a: string, b: string) => Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b)));
    // Made once: it looks through all of Unicode for that.
    const text = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(byCodePoints(a, b) < 0).toBe(sortKey(a) < sortKey(b));
      }),
      { numRuns: runsWithoutStore(500) },
    );
    expect(byCodePoints("ﬀ", "🙂") < 0).toBe(sortKey("ﬀ") < sortKey("🙂"));
  });
});
