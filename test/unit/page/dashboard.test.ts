import { stacksOf } from "../../../src/page/views/dashboard/stacks";
import { changeOf, stepPath, trendDays } from "../../../src/page/views/dashboard/trend-points";

function group(region: string | null, status: string, count: number) {
  const regions = region === null ? [] : [region];
  const keys = [
    { dimension: "REGION", values: regions },
    { dimension: "STATUS", values: [status] },
  ] as const;
  return { count, keys };
}

describe("The bars of the dashboard", () => {
  test("are one a region, their parts in the given order, without what there is none of", () => {
    const groups = [group("RU-SAK", "ONGOING", 3), group("RU-BA", "ONGOING", 4), group("RU-BA", "OVERDUE", 2)];
    expect(stacksOf({ total: 9, groups }, "STATUS", ["OVERDUE", "DUE", "ONGOING"])).toEqual([
      {
        region: "RU-BA",
        total: 6,
        parts: [
          { value: "OVERDUE", count: 2 },
          { value: "ONGOING", count: 4 },
        ],
      },
      { region: "RU-SAK", total: 3, parts: [{ value: "ONGOING", count: 3 }] },
    ]);
  });

  test("keep what has no region", () => {
    const stacks = stacksOf({ total: 1, groups: [group(null, "DUE", 1)] }, "STATUS", ["DUE"]);
    expect(stacks).toMatchObject([{ region: "", total: 1 }]);
  });
});

describe("A trend", () => {
  test("has the ends of eleven months and the day itself", () => {
    const days = trendDays("2026-11-29");
    expect(days).toHaveLength(12);
    expect([days[0], days[10], days[11]]).toEqual(["2025-12-31", "2026-10-31", "2026-11-29"]);
  });

  test("holds each number until the next day, as steps", () => {
    const points = [1, 2, 2].map((count, index) => ({ day: String(index), count }));
    expect(stepPath(points, 100, 10)).toBe("M0 5H50V0H100V0");
    expect(stepPath([{ day: "", count: 0 }], 100, 10)).toBe("M0 10");
  });

  test("tells its change in a year, or that there is none", () => {
    const points = (counts: readonly number[]) => counts.map((count) => ({ day: "", count }));
    expect([changeOf(points([5, 6])), changeOf(points([3, 9, 1])), changeOf(points([2, 2]))]).toEqual([
      "+1",
      "−2",
      null,
    ]);
  });
});
