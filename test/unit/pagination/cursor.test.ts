import fc from "fast-check";
import { BadUserInputError } from "../../../src/errors/domain-error";
import { cursorScope, decodeCursor, encodeCursor } from "../../../src/pagination/cursor";

const SCOPE = cursorScope(["duties", { regions: ["RU-BA"] }, "2022-09-15@1"]);

describe("a cursor", () => {
  it("gives back the values it was made of", () => {
    const value = fc.oneof(fc.string({ unit: "binary" }), fc.integer());
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        const cursor = encodeCursor(SCOPE, values);
        expect(decodeCursor(SCOPE, values.length, cursor)).toEqual(values);
        expect(cursor).toMatch(/^[\w-]+$/);
      }),
    );
  });

  it.each([
    ["another list", ["acts", { regions: ["RU-BA"] }, "2022-09-15@1"]],
    ["another filter", ["duties", { regions: ["RU-SAK"] }, "2022-09-15@1"]],
    ["another day", ["duties", { regions: ["RU-BA"] }, "2022-09-16@1"]],
    ["another revision", ["duties", { regions: ["RU-BA"] }, "2022-09-15@2"]],
  ])("of %s is refused, and the message says what to do", (_what, parts) => {
    const cursor = encodeCursor(cursorScope(parts), ["a", "b"]);
    expect(() => decodeCursor(SCOPE, 2, cursor)).toThrow(/belongs to another list.*start again without `after`/);
  });

  it("with fewer or more values than the order has is refused", () => {
    expect(() => decodeCursor(SCOPE, 2, encodeCursor(SCOPE, ["a"]))).toThrow(/another list/);
    expect(() => decodeCursor(SCOPE, 2, encodeCursor(SCOPE, ["a", "b", "c"]))).toThrow(/another list/);
  });

  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

  it.each([
    ["nothing", ""],
    ["a word", "nonsense"],
    ["JSON of no list", encoded({ a: 1 })],
    ["an empty list", encoded([])],
    ["a list of the scope alone", encoded([SCOPE])],
    ["a list with a map", encoded([SCOPE, { a: 1 }, "b"])],
    ["a list with null", encoded([SCOPE, null, "b"])],
    ["broken UTF-8", Buffer.from([0xff, 0xfe]).toString("base64url")],
  ])("of %s is none, and the message says so", (_what, cursor) => {
    expect(() => decodeCursor(SCOPE, 2, cursor)).toThrow(/`after` is no cursor/);
  });

  it("has BAD_USER_INPUT as the code of both refusals", () => {
    for (const cursor of ["nonsense", encodeCursor("other", ["a", "b"])]) {
      expect(() => decodeCursor(SCOPE, 2, cursor)).toThrow(BadUserInputError);
    }
  });

  it("survives any text a caller may send", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeCursor(SCOPE, 2, text)).toThrow(/`after`/);
      }),
    );
  });
});
