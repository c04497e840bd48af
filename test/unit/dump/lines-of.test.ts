import { linesOf } from "../../../src/dump/lines-of";

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) {
    await Promise.resolve();
    yield bytes.subarray(start, start + size);
  }
}

async function read(text: string | Uint8Array, size = 3): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(inChunks(Buffer.from(text), size))) lines.push(line);
  return lines;
}

describe("the lines of a file", () => {
  it.each([1, 2, 3, 5, 1000])("are whole, however they arrive (%i bytes at a time)", async (size) => {
    expect(await read("Школа № 7\n«Ёлка» 😀\nlast", size)).toEqual(["Школа № 7", "«Ёлка» 😀", "last"]);
  });

  it("end with the last line feed", async () => {
    expect(await read("a\nb\n")).toEqual(["a", "b"]);
    expect(await read("a\n\nb\n")).toEqual(["a", "", "b"]);
    expect(await read("")).toEqual([]);
  });

  it("are cut at line feeds only", async () => {
    expect(await read("a\u2028b\u0085c\nd")).toEqual(["a\u2028b\u0085c", "d"]);
  });

  it.each([
    ["bytes that are no UTF-8", Buffer.from([0x61, 0x0a, 0xff, 0x0a]), "line 2: expected UTF-8"],
    ["a character that is cut", Buffer.from("a\nЁ").subarray(0, 3), "line 2: expected UTF-8"],
  ])("are refused for %s", async (_what, bytes, says) => {
    await expect(read(bytes, 1)).rejects.toThrow(says);
  });

  it("are refused where one has no end, before it fills the memory", async () => {
    const endless = async function* () {
      for (;;) {
        await Promise.resolve();
        yield Buffer.alloc(1024 * 1024, "a");
      }
    };
    const reading = async () => {
      for await (const line of linesOf(endless())) throw new Error(line);
    };
    await expect(reading()).rejects.toThrow(/line 1: expected a line of at most 16777216 characters/);
  });
});
