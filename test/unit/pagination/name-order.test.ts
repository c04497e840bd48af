import fc from "fast-check";
import type { NamedSubject } from "../../../src/pagination/name-order";
import { NamesOfRevision } from "../../../src/pagination/name-order";

const DAYS = ["2020-01-01", "2021-01-01", "2022-01-01", "2023-01-01"];
const dayOrNull = fc.option(fc.constantFrom(...DAYS));

/** Few names and regions, so that there are many alike. */
const subject = (id: number): fc.Arbitrary<NamedSubject> =>
  fc.record({
    id: fc.constant(`s-${id}`),
    sortKey: fc.option(fc.constantFrom("а", "б", "б 1", "в", "ё", "\uFFFD")),
    kind: fc.constantFrom("SCHOOL", "CENTRE"),
    region: fc.option(fc.constantFrom("RU-BA", "RU-SAK")),
    statedFrom: fc.constantFrom("", ...DAYS),
    existsFrom: dayOrNull,
    existsTo: dayOrNull,
  });
/** Where nothing is kept with a subject, no day is one on which it would be right. */
const NEVER = "9999-12-31";
const subjects = fc
  .uniqueArray(fc.nat(40), { maxLength: 30 })
  .chain((ids) => fc.tuple(...ids.map(subject)))
  .map((all) => all.map((each) => (each.sortKey === null ? { ...each, statedFrom: NEVER } : each)));
const part = fc.record({
  kinds: fc.option(fc.subarray(["SCHOOL", "CENTRE", "GROUP"])),
  regions: fc.option(fc.subarray(["RU-BA", "RU-SAK"])),
  isFalling: fc.boolean(),
  behind: fc.option(
    fc.tuple(
      fc.constantFrom("а", "б", "бб", "я"),
      fc.nat(40).map((id) => `s-${id}`),
    ),
  ),
  length: fc.nat(8),
});

const keyOf = ({ sortKey, id }: NamedSubject) => `${sortKey}\0${id}`;
const isKept = ({ statedFrom, existsFrom, existsTo }: NamedSubject, day: string) =>
  statedFrom <= day && (existsFrom ?? "") <= day && (existsTo === null || existsTo > day);

describe("the names of a revision", () => {
  it("give the length of a list and the part of it that putting all who fit in order gives, after any changes", async () => {
    await fc.assert(
      fc.asyncProperty(subjects, subjects, part, fc.constantFrom(...DAYS), async (before, changed, wanted, day) => {
        const { kinds, regions, isFalling, behind, length } = wanted;
        const now = [...new Map([...before, ...changed].map((each) => [each.id, each])).values()];
        const rising = now
          .filter((each) => isKept(each, day))
          .filter(({ kind }) => kinds === null || kinds.includes(kind))
          .filter(({ region }) => regions === null || (region !== null && regions.includes(region)))
          .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
        const all = isFalling ? rising.toReversed() : rising;
        const key = behind?.join("\0");
        const expected = all.filter((each) => key === undefined || (isFalling ? keyOf(each) < key : keyOf(each) > key));
        const names = await (await new NamesOfRevision(1, []).after(2, before)).after(3, changed);
        expect(names.countOf(wanted, day)).toBe(all.length);
        expect(names.partOf(wanted, day)).toEqual(expected.slice(0, length).map(({ id }) => id));
      }),
    );
  });

  it("tell whose state of a day is another one, unless they are many", () => {
    const many = Array.from({ length: 1_001 }, (_none, place): NamedSubject => {
      const id = String(place);
      return {
        id,
        sortKey: id,
        kind: place === 0 ? "CENTRE" : "SCHOOL",
        region: null,
        statedFrom: place < 2 ? "2022-01-01" : "2021-01-01",
        existsFrom: null,
        existsTo: null,
      };
    });
    const names = new NamesOfRevision(1, many);
    expect(names.changedAfter("2021-06-01")).toEqual(["0", "1"]);
    expect(names.changedAfter("2021-06-01", ["CENTRE", "GROUP"])).toEqual(["0"]);
    expect(names.changedAfter("2021-06-01", [])).toEqual([]);
    expect(names.changedAfter("2022-01-01")).toEqual([]);
    expect(names.changedAfter("2020-01-01")).toBeUndefined();
  });
});
