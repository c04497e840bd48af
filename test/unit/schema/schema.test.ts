import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { printSortedSchema } from "../../../src/api/print-schema";
import { buildZvenoSchema } from "../../../src/api/schema";
import { placesOf, undescribed } from "./undescribed";

const schema = buildZvenoSchema();

describe("the GraphQL schema", () => {
  it("is what schema/schema.graphql says (npm run schema writes it anew)", () => {
    const kept = readFileSync(join(__dirname, "../../../schema/schema.graphql"), "utf8");
    expect(printSortedSchema(schema)).toBe(kept);
  });

  it("describes every type, field, argument, enum value and input field", () => {
    const names = placesOf(schema).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["Duty", "Duty.bearers", "Duty.bearers(first)", "Level.REGIONAL", "DutyFilter.and"]),
    );
    expect(undescribed(schema)).toEqual([]);
  });
});

describe("the search for missing descriptions", () => {
  it("finds one at each place where there can be one", () => {
    const bare = buildSchema(`
      "Given." type Query { a(b: C): D  "Given." e: E }
      input C { f: String }
      enum D { G }
      interface E { h: Int }
    `);
    expect([...undescribed(bare)].sort()).toEqual(["C", "C.f", "D", "D.G", "E", "E.h", "Query.a", "Query.a(b)"]);
  });
});
