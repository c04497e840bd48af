import {
  daysBetween,
  monthAxis,
  monthEnd,
  monthsLater,
  shareOf,
  yearAxis,
} from "../../../src/page/components/axis/axis";

describe("An axis of time", () => {
  test("of months begins with the month of its day, and ends behind the last one", () => {
    const axis = monthAxis("2026-11-29", 3);
    expect(axis).toEqual({ from: "2026-11-01", to: "2027-02-01", ticks: ["2026-11-01", "2026-12-01", "2027-01-01"] });
  });

  test("of years holds the whole years of its first and last day", () => {
    expect(yearAxis("2022-03-01", "2023-01-31")).toEqual({
      from: "2022-01-01",
      to: "2024-01-01",
      ticks: ["2022-01-01", "2023-01-01"],
    });
  });

  test("puts a day where it is, and what is outside of it at the edge", () => {
    const axis = { from: "2026-01-01", to: "2026-01-11", ticks: [] };
    expect(shareOf("2026-01-06", axis)).toBe(0.5);
    expect(shareOf("2025-12-01", axis)).toBe(0);
    expect(shareOf("2027-01-01", axis)).toBe(1);
  });

  test("counts months over the ends of years, and days over summer time", () => {
    expect([monthsLater("2026-11-29", 2), monthsLater("2026-01-31", -1)]).toEqual(["2027-01-01", "2025-12-01"]);
    expect([monthEnd("2028-02-03"), monthEnd("2026-12-01")]).toEqual(["2028-02-29", "2026-12-31"]);
    expect(daysBetween("2026-03-01", "2026-11-29")).toBe(273);
  });
});
