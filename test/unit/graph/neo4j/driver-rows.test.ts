import { int, Integer, Record as DriverRecord } from "neo4j-driver";
import { cypherQuery, type NoParams, type Row } from "../../../../src/graph/cypher-query";
import { decodedRows } from "../../../../src/graph/neo4j/driver-rows";

const asTheyAre = cypherQuery<NoParams, Row>("test/rows", (row) => row);

/** A row with this value in its only column. */
async function rowOf(value: unknown): Promise<Row | undefined> {
  const [row] = await decodedRows(asTheyAre, [new DriverRecord(["deep"], [value])]);
  return row;
}

describe("decodedRows", () => {
  it("makes numbers of the driver's integers wherever they stand", async () => {
    const given = { n: int("9007199254740991"), list: [int(-1), [int(70_000)], "a"], fraction: 0.5, none: null };
    const expected = { n: Number.MAX_SAFE_INTEGER, list: [-1, [70_000], "a"], fraction: 0.5, none: null };
    await expect(rowOf(given)).resolves.toEqual({ deep: expected });
    await expect(rowOf(int("-9007199254740991"))).resolves.toEqual({ deep: Number.MIN_SAFE_INTEGER });
  });

  it.each<[string, unknown, RegExp]>([
    ["a whole number that would lose digits", int("9007199254740993"), /past 2\^53/],
    ["the least whole number", Integer.MIN_VALUE, /past 2\^53/],
    ["a number that is not finite", Number.NaN, /not finite/],
    ["what belongs to the driver", new DriverRecord([], []), /holds a Record: return single properties/],
  ])("refuses %s", async (_what, value, expected) => {
    await expect(rowOf([{ value }])).rejects.toThrow(expected);
  });
});
