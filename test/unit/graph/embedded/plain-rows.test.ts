import { plainRow } from "../../../../src/graph/embedded/plain-rows";

const plain = (row: Record<string, unknown>) => plainRow(row, { size: 0 });

describe("plainRow", () => {
  it("turns whole numbers of the engine into numbers", () => {
    expect(plain({ n: 9007199254740991n, list: [1n] })).toEqual({ n: Number.MAX_SAFE_INTEGER, list: [1] });
  });

  it("turns a moment into text", () => {
    expect(plain({ at: new Date("2022-09-15T00:00:00Z") })).toEqual({ at: "2022-09-15T00:00:00.000Z" });
  });

  it.each<[string, unknown]>([
    ["a whole number that would lose digits", 9007199254740993n],
    ["a number that is not finite", Number.NaN],
    ["bytes", Buffer.from("x")],
    ["a vector", new Float32Array(2)],
    ["a node", { _id: 1, _labels: ["Entity"], id: "a" }],
    ["a relationship in a list", [{ _id: 1, _type: "HOLDS", _source: 1, _target: 2 }]],
  ])("refuses %s", (_what, value) => {
    expect(() => plain({ deep: { value } })).toThrow(/^A row holds/);
  });

  it("counts about the size of the JSON that a row becomes", () => {
    const row = { id: "x".repeat(1_000), list: ["y".repeat(500), 1, null], map: { key: "z".repeat(500) } };
    const counter = { size: 0 };
    plainRow(row, counter);
    expect(counter.size / JSON.stringify(row).length).toBeCloseTo(1, 1);
  });
});
