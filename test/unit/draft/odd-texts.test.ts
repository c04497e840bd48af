import { readFileSync } from "node:fs";
import { encode } from "iconv-lite";
import { readDraft } from "../../../src/draft/read-drafts";

const ORDER = readFileSync("test/fixtures/acts/seen/order-ministry.txt", "utf8");
/** Seconds of the processor; a text of this size takes a tenth of it. */
const MOST_SECONDS = 20;

async function drafted(bytes: Buffer) {
  const reading = await readDraft({ name: "order.txt", bytes });
  return "draft" in reading ? reading.draft : null;
}

async function refusal(bytes: Buffer): Promise<string> {
  const reading = await readDraft({ name: "order.txt", bytes });
  return "problems" in reading ? reading.problems.map(({ message }) => message).join() : "drafted";
}

describe("The text of an act", () => {
  it.each(["utf-8", "utf-16le", "utf-16be", "utf-16", "windows-1251", "koi8-r", "cp866", "iso-8859-5"])(
    "is read in %s",
    async (encoding) => {
      const bytes = encode(
        ORDER.replace(/[«»–№ёЁ]/gu, (sign) => ({ "–": "-", "№": "N", ё: "е", Ё: "Е" })[sign] ?? '"'),
        encoding,
      );
      expect(await drafted(bytes)).toMatchObject({
        head: { number: { value: "1187-од" } },
        provisions: { length: 10 },
      });
    },
  );

  it("keeps the place of each field", async () => {
    const draft = await drafted(Buffer.from(ORDER));
    const placed = (draft?.provisions ?? []).flatMap(({ responsible }) => responsible);
    expect(placed.length).toBeGreaterThan(8);
    for (const { mention, start, end } of placed) expect(ORDER.slice(start, end).replace(/\s+/gu, " ")).toBe(mention);
  });

  it.each([
    [
      "a poem",
      "Мой дядя самых честных правил,\nКогда не в шутку занемог,\nОн уважать себя заставил.",
      /neither a head nor provisions/,
    ],
    ["nothing", "  \n ", /found nothing/],
    ["an old Word document", Buffer.from("d0cf11e0a1b11ae1", "hex"), /save it as .docx/],
    ["a damaged archive", Buffer.from("504b030414000000", "hex"), /damaged or cut/],
    ["bytes", Buffer.from(Array.from({ length: 5_000 }, (_, place) => (place * 7919) % 256)), /bytes that are none/],
    ["tags without end", `<html>${"<div>".repeat(5_000)}`, /nested more than/],
  ])("is asked for where there is %s", async (_what, content, message) => {
    expect(await refusal(Buffer.from(content as string))).toMatch(message);
  });

  it.each([
    ["one line", "Обеспечить выполнение плана центром, ".repeat(30_000)],
    ["quotation marks", `1. Назначить ${"«".repeat(100_000)}${'"'.repeat(100_000)}`],
    ["blanks", `ПРИКАЗЫВАЮ ${" ".repeat(500_000)}x`],
    ["bars", `План\n${"| ".repeat(200_000)}`],
    ["brackets", `1. Назначить ${"(".repeat(200_000)}`],
    ["short names", `1. Обеспечить ${"отделу общего образования (далее – Отдел) ".repeat(20_000)}`],
    ["names", `1. Назначить ${"Иванову И.И., ".repeat(20_000)}`],
  ])("takes no longer where it is all %s", async (_what, text) => {
    const before = process.cpuUsage();
    await readDraft({ name: "long.txt", bytes: Buffer.from(text) });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
  });
});
