import fc from "fast-check";
import type { GraphStore } from "../../../src/graph/graph-store";
import { RelationKind } from "../../../src/link/link";
import { stateOfLink } from "../../../src/link/link.question";
import { ALL_STATES, stepLoader } from "../../../src/link/step.loader";
import type { Interval } from "../../../src/moment/interval";
import { includesDay } from "../../../src/moment/interval";
import { LinkState, linkState } from "../../../src/moment/link-state";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

const DAYS = ["2021-01-01", "2021-06-01", "2022-01-01", "2022-06-01", "2023-01-01"];

const day = fc.option(fc.constantFrom(...DAYS));
const interval: fc.Arbitrary<Interval> = fc
  .record({ from: day, to: day })
  .filter(({ from, to }) => from === null || to === null || from < to);

const drawn = fc.record({
  own: interval,
  /** What was first said of both ends, and what was said of the first one later. */
  ends: fc.tuple(interval, interval),
  corrected: interval,
  attestedOn: day,
});

describe.each(STORES)("links between ends that come and go on $name", ({ open, kind }) => {
  let store: GraphStore;
  let run = 0;

  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  it("are in the one state that their own days and those of both ends give, as each revision knew them", async () => {
    const property = fc.asyncProperty(drawn, fc.constantFrom(...DAYS), async (facts, asOf) => {
      const { own, ends, corrected, attestedOn } = facts;
      const [near, far] = [`n${++run}`, `f${run}`];
      const attested = attestedOn === null ? "" : `attestedOn=${attestedOn}`;
      const first = await record(
        store,
        `school ${near} ${existence(ends[0])}
         ministry ${far} ${existence(ends[1])}
         ${near} -SUBORDINATE_TO-> ${far} ${lasting(own)} ${attested}`,
      );
      await record(store, `school ${near} ${existence(corrected)}`);
      for (const [revision, known] of [
        [first.revision, ends],
        [undefined, [corrected, ends[1]]],
      ] as const) {
        const snapshot = await snapshotOn(store, asOf, revision);
        const found: LinkState[] = [];
        for (const state of ALL_STATES) {
          const [step] = await stepLoader(snapshot, RelationKind.SUBORDINATE_TO, { states: [state] }).load(near);
          if (step === undefined) continue;
          found.push(state);
          expect(await stateOfLink(snapshot, step.link)).toBe(state);
        }
        expect(found).toEqual([linkState(own, null, asOf, { attestedOn, absence: absenceOf(known, asOf) })]);
        const states = ALL_STATES.filter((state) => state !== LinkState.UNKNOWN);
        const shown = await stepLoader(snapshot, RelationKind.SUBORDINATE_TO, { states }).load(near);
        expect(shown).toHaveLength(found[0] === LinkState.UNKNOWN ? 0 : 1);
      }
    });
    await fc.assert(property, { numRuns: runs(kind, { embedded: 60, neo4j: 15 }) });
  }, 120_000);
});

/** What the ends make of a link: one that is not there yet goes before one that is gone. */
function absenceOf(ends: readonly Interval[], asOf: string): LinkState.NOT_YET | LinkState.EXPIRED | null {
  if (ends.every((end) => includesDay(end, asOf))) return null;
  return ends.some(({ from }) => from !== null && from > asOf) ? LinkState.NOT_YET : LinkState.EXPIRED;
}

function existence({ from, to }: Interval): string {
  return [from === null ? "" : `existsFrom=${from}`, to === null ? "" : `existsTo=${to}`].join(" ");
}

function lasting({ from, to }: Interval): string {
  return from === null && to === null ? "" : `${from ?? ""}..${to ?? ""}`;
}
