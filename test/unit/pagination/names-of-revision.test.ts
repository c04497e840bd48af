import fc from "fast-check";
import type { NamedState } from "../../../src/pagination/names-of-revision";
import { NamesOfRevision } from "../../../src/pagination/names-of-revision";
import { runsWithoutStore } from "../../support/runs";

const DAYS = ["2020-01-01", "2021-01-01", "2022-01-01", "2023-01-01"];
const day = fc.constantFrom(...DAYS);

/** Few names and regions, so that there are many alike. */
const called = fc.record({
  sortKey: fc.constantFrom("а", "б", "б 1", "в", "ё", "\uFFFD"),
  region: fc.option(fc.constantFrom("RU-BA", "RU-SAK")),
});
const kind = fc.constantFrom("SCHOOL", "CENTRE");

/** Up to three states of a subject, one after another; the last one is kept. It may begin late, and end. */
const statesOf = (number: number): fc.Arbitrary<readonly NamedState[]> =>
  fc
    .tuple(fc.array(called, { minLength: 1, maxLength: 3 }), fc.subarray(DAYS), kind, fc.boolean())
    .map(([names, bounds, itsKind, isEnded]): readonly NamedState[] => {
      const froms = ["", ...bounds].slice(0, names.length);
      return froms.map((from, place) => {
        const [isKept, to] = [place === froms.length - 1, froms[place + 1] ?? (isEnded ? "2022-06-01" : null)];
        return { ...names[place]!, id: `s-${number}`, kind: itsKind, from, to, isKept };
      });
    });
/** Of a subject that keeps nothing. */
const nothingKept = (number: number): readonly NamedState[] => [
  { id: `s-${number}`, sortKey: null, kind: "SCHOOL", region: null, from: "9999-12-31", to: null, isKept: true },
];
const subjects = fc
  .uniqueArray(fc.nat(40), { maxLength: 30 })
  .chain((numbers) =>
    fc.tuple(...numbers.map((n) => fc.oneof({ weight: 9, arbitrary: statesOf(n) }, fc.constant(nothingKept(n))))),
  )
  .map((all) => all.flat());
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

const keyOf = ({ sortKey, id }: NamedState) => `${sortKey}\0${id}`;
const idsOf = (states: readonly NamedState[]) => states.map(({ id }) => id);
const namesOf = async (...revisions: readonly (readonly NamedState[])[]) => {
  let names = NamesOfRevision.NONE;
  for (const states of revisions) names = await names.after(names.revision + 1, states);
  return names;
};

describe("the names of a revision", () => {
  it("give the length of a list, the part of it that putting all who fit in order gives, and who of it has changed, after any changes", async () => {
    await fc.assert(
      fc.asyncProperty(subjects, subjects, part, day, async (before, changed, wanted, asOf) => {
        const { kinds, regions, isFalling, behind, length } = wanted;
        const anew = new Set(idsOf(changed));
        const rising = [...before.filter(({ id }) => !anew.has(id)), ...changed]
          .filter(({ from, to }) => from <= asOf && (to === null || asOf < to))
          .filter((state) => kinds === null || kinds.includes(state.kind))
          .filter(({ region }) => regions === null || (region !== null && regions.includes(region)))
          .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
        const all = isFalling ? rising.toReversed() : rising;
        const key = behind?.join("\0");
        const expected = all
          .filter((each) => key === undefined || (isFalling ? keyOf(each) < key : keyOf(each) > key))
          .slice(0, length);
        const names = await namesOf(before, changed);
        expect(names.lengthOf(wanted, asOf)).toBe(all.length);
        expect(names.partOf(wanted, asOf)).toEqual({
          kept: idsOf(expected.filter(({ isKept }) => isKept)),
          changed: idsOf(expected.filter(({ isKept }) => !isKept)),
        });
        expect(names.changedOn(asOf, wanted)).toEqual(idsOf(rising.filter(({ isKept }) => !isKept)));
      }),
      { numRuns: runsWithoutStore(300) },
    );
  });

  it("do not tell who has another state than the one that is kept where many have", async () => {
    const states = Array.from({ length: 1_001 }, (_none, place): readonly NamedState[] => {
      const state = { id: String(place), sortKey: "а", kind: place === 0 ? "CENTRE" : "SCHOOL", region: null };
      const since = place === 0 ? "2021-01-01" : "2022-01-01";
      return [
        { ...state, from: "", to: since, isKept: false },
        { ...state, from: since, to: null, isKept: true },
      ];
    });
    const names = await namesOf(states.flat());
    expect(names.changedOn("2020-06-01", { kinds: ["CENTRE"] })).toBeUndefined();
    expect(names.changedOn("2021-06-01", {})).toHaveLength(1_000);
    expect(names.changedOn("2021-06-01", { kinds: ["CENTRE", "GROUP"] })).toEqual([]);
  });
});
