import { counted, quoted, russianDay, withinSentence } from "../../../src/language/russian";

describe("Russian", () => {
  it.each([
    [0, "0 участников"],
    [1, "1 участник"],
    [2, "2 участника"],
    [5, "5 участников"],
    [11, "11 участников"],
    [21, "21 участник"],
    [63, "63 участника"],
    [112, "112 участников"],
  ])("puts a noun beside %d in the form that goes with it", (count, phrase) => {
    expect(counted(count, { one: "участник", few: "участника", many: "участников" })).toBe(phrase);
  });

  it("writes a day as people do", () => {
    expect(russianDay("2022-08-30")).toBe("30.08.2022");
  });

  it("turns quotation marks within a quotation into the inner ones", () => {
    expect(quoted("проект «Сетевая школа»")).toBe("«проект „Сетевая школа“»");
    expect(quoted("Аврора")).toBe("«Аврора»");
    expect(quoted("Руководители центров образования «Точка роста»")).toBe(
      "«Руководители центров образования „Точка роста“»",
    );
  });

  it.each([
    ["Министр образования", "министр образования"],
    ["ИРО РБ", "ИРО РБ"],
    ["«Аврора»", "«Аврора»"],
  ])("writes %s within a sentence as %s", (name, within) => {
    expect(withinSentence(name)).toBe(within);
  });
});
