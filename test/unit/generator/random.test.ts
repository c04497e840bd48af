import { Random } from "../../../src/generator/random";

const drawn = (key: string, count: number) => {
  const random = new Random(key);
  return Array.from({ length: count }, () => random.below(10));
};

describe("random numbers", () => {
  it("are the same for the same key, on every machine", () => {
    expect(drawn("7 xx-01", 12)).toEqual(drawn("7 xx-01", 12));
    expect(drawn("7 xx-01", 12)).toMatchInlineSnapshot(`
     [
       4,
       2,
       4,
       7,
       9,
       8,
       2,
       0,
       8,
       7,
       9,
       2,
     ]
    `);
  });

  it("are others for another key", () => {
    expect(drawn("7 xx-01", 50)).not.toEqual(drawn("7 xx-02", 50));
  });

  it("come about equally often", () => {
    const counts = new Map<number, number>();
    for (const number of drawn("even", 10_000)) counts.set(number, (counts.get(number) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });

  it("give days of the calendar within the years asked for", () => {
    const random = new Random("days");
    const days = Array.from({ length: 500 }, () => random.day(2020, 2021));
    expect(days.every((day) => /^202[01]-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/.test(day))).toBe(true);
    expect(new Set(days).size).toBeGreaterThan(200);
  });
});
