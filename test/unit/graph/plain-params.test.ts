import type { CypherParams } from "../../../src/graph/graph-store";
import { plainParams } from "../../../src/graph/plain-params";

const of = (value: unknown) => () => plainParams({ value } as CypherParams);

describe("plainParams", () => {
  it("makes null of what is left out", () => {
    expect(plainParams({ a: undefined, b: 0, c: "" })).toEqual({ a: null, b: 0, c: "" });
  });

  it.each<[string, unknown]>([
    ["a big whole number", 1n],
    ["a function", () => 1],
    ["a symbol", Symbol("s")],
    ["a date", new Date()],
    ["bytes", Buffer.from("x")],
    ["no number", Number.NaN],
    ["an endless number in a list", [Number.NEGATIVE_INFINITY]],
  ])("refuses %s", (_what, value) => {
    expect(of(value)).toThrow(TypeError);
  });

  it("takes 32 levels and refuses more, circles included", () => {
    const nested = (levels: number) => Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 1);
    const circle: unknown[] = [];
    circle.push(circle);
    expect(of(nested(32))).not.toThrow();
    expect(of(nested(33))).toThrow("more than 32 levels");
    expect(of(circle)).toThrow("more than 32 levels");
  });

  it("refuses more values than one statement may carry", () => {
    expect(of(new Array(2_000_001).fill(1))).toThrow("batches");
  });
});
