import { dayText, daysLater, intervalText, isDay } from "../../../src/page/moment/day";

describe("A day on the page", () => {
  test("is written as its language does", () => {
    expect(dayText("2026-11-29", "ru")).toBe("29.11.2026");
    expect(dayText("2026-11-09", "en")).toBe("9 Nov 2026");
  });

  test("is stepped over the ends of months and leap years", () => {
    expect(daysLater("2024-02-28", 1)).toBe("2024-02-29");
    expect(daysLater("2024-03-01", -1)).toBe("2024-02-29");
    expect(daysLater("2023-12-31", 1)).toBe("2024-01-01");
  });

  test("is none where the calendar has none", () => {
    expect(["2024-02-29", "2023-02-29", "2024-13-01", "29.11.2026", ""].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test("ends an interval the day before its `to`", () => {
    expect(intervalText({ from: "2020-03-01", to: "2023-04-01" }, "ru")).toBe("01.03.2020 – 31.03.2023");
    expect(intervalText({ from: "2022-08-24", to: null }, "ru")).toBe("с 24.08.2022");
    expect(intervalText({ from: null, to: "2024-09-01" }, "en")).toBe("until 31 Aug 2024");
    expect(intervalText({ from: null, to: null }, "ru")).toBeNull();
  });
});
