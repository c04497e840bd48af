import fc from "fast-check";
import type { GraphStore } from "../../../src/graph/graph-store";
import type { Snapshot } from "../../../src/graph/snapshot";
import type { Link } from "../../../src/link/link";
import { RelationKind } from "../../../src/link/link";
import { stateOfLink } from "../../../src/link/link.question";
import { ALL_STATES, stepLoader } from "../../../src/link/step.loader";
import type { LinkState } from "../../../src/moment/link-state";
import { linkState } from "../../../src/moment/link-state";
import type { Interval } from "../../../src/moment/interval";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

const DAYS = ["2021-01-01", "2021-01-02", "2022-01-01", "2022-06-30", "2022-07-01", "2023-01-01"];

const interval: fc.Arbitrary<Interval> = fc
  .tuple(fc.option(fc.nat(DAYS.length - 2)), fc.option(fc.integer({ min: 1, max: DAYS.length - 1 })))
  .filter(([from, to]) => from === null || to === null || from < to)
  .map(([from, to]) => ({ from: dayAt(from), to: dayAt(to) }));

/** What a link rests on, if anything: a clause, an agreement, or a whole act. */
const basis = fc.option(fc.record({ kind: fc.constantFrom("clause", "agreement", "act"), inForce: interval }));

const links = fc.array(fc.record({ validity: interval, basis }), { minLength: 1, maxLength: 8 });

describe.each(STORES)("the states of links on $name", ({ open, kind }) => {
  let store: GraphStore;
  let run = 0;

  beforeAll(async () => {
    store = await open();
    await record(store, "ministry minobr");
  });
  afterAll(() => store.close());

  it("put each known link in exactly one state, the one it tells of itself and the rule gives, and find it by that among others", async () => {
    const some = fc.subarray([...ALL_STATES]);
    const property = fc.asyncProperty(links, fc.constantFrom(...DAYS), some, async (drawn, asOf, asked) => {
      run++;
      await record(
        store,
        drawn.map(({ validity, basis }, place) => lines(`r${run}-${place}`, validity, basis)).join("\n"),
      );
      const snapshot = await snapshotOn(store, asOf);
      const ids = drawn.map((_link, place) => `r${run}-${place}`);
      const byState = await Promise.all(ALL_STATES.map((state) => linksInStates(snapshot, [state], ids)));
      const inAsked = await linksInStates(snapshot, asked, ids);
      for (const [place, { validity, basis }] of drawn.entries()) {
        const states = ALL_STATES.filter((_state, index) => byState[index]?.[place]?.length === 1);
        const [link] = byState.flatMap((links) => links[place] ?? []);
        expect(states).toEqual([linkState(validity, basis?.inForce ?? null, asOf)]);
        expect(states).toEqual([await stateOfLink(snapshot, link!)]);
        expect(inAsked[place]).toHaveLength(asked.includes(states[0]!) ? 1 : 0);
      }
    });
    await fc.assert(property, { numRuns: runs(kind, { embedded: 30, neo4j: 15 }) });
  }, 120_000);
});

/** For each node, the links that leave it in one of these states. */
function linksInStates(
  snapshot: Snapshot,
  states: readonly LinkState[],
  ids: readonly string[],
): Promise<(readonly Link[])[]> {
  const loader = stepLoader(snapshot, RelationKind.SUBORDINATE_TO, { states });
  return Promise.all(ids.map(async (id) => (await loader.load(id)).map((step) => step.link)));
}

function lines(
  id: string,
  validity: Interval,
  on: { readonly kind: string; readonly inForce: Interval } | null,
): string {
  const link = `school ${id}\n${id} -SUBORDINATE_TO-> minobr ${drawn(validity)}`;
  if (on === null) return link;
  return `${on.kind} ${id}.p1 of=order base=minobr ${drawn(on.inForce)}\n${link} basis=${id}.p1`;
}

function drawn({ from, to }: Interval): string {
  return from === null && to === null ? "" : `${from ?? ""}..${to ?? ""}`;
}

function dayAt(place: number | null): string | null {
  return place === null ? null : (DAYS[place] ?? null);
}
