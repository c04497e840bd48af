import { createHash } from "node:crypto";
import { DumpReader } from "../../../src/dump/dump-reader";
import type { ReadRecord } from "../../../src/dump/dump-reader";
import { countryLines } from "../../../src/generator/country-lines";
import type { CountrySize } from "../../../src/generator/country-plan";
import { DeadlineKind } from "../../../src/entity/duty";
import { RelationKind } from "../../../src/link/link";
import { CentreKind, SubjectKind } from "../../../src/entity/subject";

const SMALL = { regions: 2, schools: 60, seed: 7 };

async function generate(size: CountrySize): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of countryLines(size)) lines.push(line);
  return lines;
}

const made = new Map<string, Promise<string[]>>();

/** The lines of a country of this size, generated once for all tests. */
function linesOf(size: CountrySize): Promise<string[]> {
  const key = JSON.stringify(size);
  const lines = made.get(key) ?? generate(size);
  made.set(key, lines);
  return lines;
}

async function recordsOf(size: CountrySize): Promise<readonly ReadRecord[]> {
  const [header = "", ...lines] = await linesOf(size);
  const reader = new DumpReader(header);
  const records = lines.map((line) => reader.read(line)).filter((record) => record !== null);
  reader.requireEnd();
  return records;
}

describe("a generated country", () => {
  it("is the same for the same size and seed, byte for byte", async () => {
    expect(await generate(SMALL)).toEqual(await linesOf(SMALL));
  });

  it("has the bytes that its version of the generator stands for", async () => {
    const digest = createHash("sha256");
    for (const line of await linesOf(SMALL)) digest.update(`${line}\n`);
    expect(digest.digest("hex")).toBe("5701710b78bd2001b447dc7552308af6f259d84f07d0277e0794ccf8ad812665");
  });

  it("is another one for another seed", async () => {
    const [one, other] = [await linesOf(SMALL), await linesOf({ ...SMALL, seed: 8 })];
    expect(one.at(-1)).not.toEqual(other.at(-1));
  });

  it.each([
    SMALL,
    { regions: 1, schools: 0, seed: 0 },
    { regions: 3, schools: 1, seed: 1 },
    { regions: 101, schools: 5, seed: 2 },
  ])("of $regions regions and $schools schools is a graph file that a load takes", async (size) => {
    expect((await recordsOf(size)).length).toBeGreaterThan(100);
  });

  it("has ends for all its relationships, and bases for all that rest on one", async () => {
    const records = await recordsOf(SMALL);
    const ids = new Set(records.flatMap((record) => ("node" in record ? [record.node.id] : [])));
    const named = records.flatMap((record) => {
      if (!("link" in record)) return [];
      const { from, to, properties } = record.link;
      return [from, to, ...["basis", "agreementId"].flatMap((name) => (properties[name] as string | undefined) ?? [])];
    });
    expect(named.length).toBeGreaterThan(1_000);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("has everything that the domain knows", async () => {
    const records = await recordsOf({ regions: 2, schools: 600, seed: 7 });
    const nodes = records.flatMap((record) => ("node" in record ? [record.node] : []));
    const states = nodes.flatMap((node) => node.states);
    const links = records.flatMap((record) => ("link" in record ? [record.link] : []));
    const seen = (values: readonly unknown[]) => new Set(values);
    const absent = (all: readonly string[], found: ReadonlySet<unknown>) => all.filter((one) => !found.has(one));
    const { ASSEMBLY } = SubjectKind;
    expect(absent(Object.values(SubjectKind), seen(nodes.map(({ kind }) => kind)))).toEqual([ASSEMBLY]);
    expect(absent(Object.values(DeadlineKind), seen(states.map(({ deadlineKind }) => deadlineKind)))).toEqual([]);
    const { AMENDS, EXECUTION_OF, OFF_CONTROL, PLANNED_FOR, MEASURES } = RelationKind;
    const unreported = [AMENDS, EXECUTION_OF, OFF_CONTROL, PLANNED_FOR, MEASURES];
    expect(absent(Object.values(RelationKind), seen(links.map(({ relation }) => relation)))).toEqual(unreported);
    const centres = [CentreKind.TOCHKA_ROSTA, CentreKind.TECHNOCLASS, CentreKind.SCHOOL_KVANTORIUM, CentreKind.IT_CUBE];
    expect(absent(centres, seen(states.map(({ centreKind }) => centreKind)))).toEqual([]);
    const withdrawn = links.filter(({ properties }) => properties["retractedIn"] === 2);
    expect(seen(withdrawn.map(({ relation }) => relation)).size).toBeGreaterThan(1);
  });

  it.each([
    [{ regions: 0 }, "regions"],
    [{ regions: 1.5 }, "regions"],
    [{ schools: -1 }, "schools"],
    [{ seed: Number.NaN }, "seed"],
  ])("of a size that no country has is refused: %j", (wrong, name) => {
    expect(() => countryLines({ ...SMALL, ...wrong })).toThrow(`as ${name}, found`);
  });

  it("names every municipality of a region otherwise", async () => {
    const records = await recordsOf({ regions: 1, schools: 10, seed: 7 });
    const names = records.flatMap((record) =>
      "node" in record && record.node.kind === SubjectKind.MUNICIPALITY ? [record.node.states[0]?.["name"]] : [],
    );
    expect(names).toHaveLength(26);
    expect(new Set(names).size).toBe(26);
  });
});
