import type { Row } from "../../../../src/graph/cypher-query";
import { AnswerTooLargeError, RowPieces } from "../../../../src/graph/embedded/row-pieces";

describe("RowPieces", () => {
  let pieces: (readonly Row[])[];
  let sender: RowPieces;

  beforeEach(() => {
    pieces = [];
    sender = new RowPieces((rows) => Promise.resolve(void pieces.push(rows)));
  });

  const sizes = () => pieces.map((piece) => piece.length);

  it("sends nothing for no rows", async () => {
    await sender.end();
    expect(pieces).toEqual([]);
  });

  it("sends small rows by the thousand, in order", async () => {
    for (let n = 0; n < 4_500; n++) await sender.add({ n });
    await sender.end();
    expect(sizes()).toEqual([2_000, 2_000, 500]);
    expect(pieces.flat().map((row) => row["n"])).toEqual(Array.from({ length: 4_500 }, (_, n) => n));
  });

  it("sends long rows a few at a time", async () => {
    for (let n = 0; n < 10; n++) await sender.add({ text: "x".repeat(100_000) });
    await sender.end();
    expect(sizes()).toEqual([3, 3, 3, 1]);
  });

  it("gives up on an answer that has no measure", async () => {
    const endless = async () => {
      for (let n = 0; n < 400; n++) await sender.add({ text: "x".repeat(1_000_000) });
    };
    await expect(endless()).rejects.toThrow(AnswerTooLargeError);
    expect(pieces.length).toBeGreaterThan(200);
  });
});
