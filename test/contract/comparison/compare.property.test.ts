import fc from "fast-check";
import { allKnown } from "../../../src/event-loop/when-known";
import type { Change, Comparison } from "../../../src/comparison/comparison";
import { compareMoments } from "../../../src/comparison/comparison.question";
import { entityLoader } from "../../../src/entity/entity.loader";
import { changedFields } from "../../../src/comparison/difference";
import type { GraphStore } from "../../../src/graph/graph-store";
import type { Snapshot } from "../../../src/graph/snapshot";
import { RelationKind } from "../../../src/link/link";
import { ALL_STATES, stepLoader } from "../../../src/link/step.loader";
import { stateOfLink } from "../../../src/link/link.question";
import { LinkState } from "../../../src/moment/link-state";
import { dutyLinkState } from "../../../src/entity/duty-validity";
import { includesDay } from "../../../src/moment/interval";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

const DAYS = ["2021-01-01", "2021-07-01", "2022-01-01", "2022-07-01", "2023-01-01"];
const bound = fc.option(fc.nat(DAYS.length - 1));
const interval = fc.tuple(bound, bound).filter(([from, to]) => from === null || to === null || from < to);
const role = fc.constantFrom("EXECUTOR", "OPERATOR", "CONTROLLER");

/** What a revision says of a clause with its duty, a school, and who bears the duty. */
const revision = fc.record({
  act: interval,
  clause: interval,
  exists: interval,
  renamedOn: fc.nat(DAYS.length - 1),
  borne: fc.uniqueArray(fc.record({ school: fc.nat(1), role, validity: interval, hasBasis: fc.boolean() }), {
    maxLength: 5,
    selector: ({ school, role: as, validity: [from] }) => [school, as, from].join(" "),
  }),
});
type Drawn = typeof revision extends fc.Arbitrary<infer T> ? T : never;

const point = fc.record({ asOf: fc.constantFrom(...DAYS), revision: fc.nat(2) });

describe.each(STORES)("comparisons on $name", ({ open, kind }) => {
  let store: GraphStore;
  let run = 0;

  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  it("tell exactly what is there at one moment and not at the other, the same both ways, and nothing of one moment", async () => {
    const property = fc.asyncProperty(fc.tuple(revision, revision), point, point, async (revisions, one, other) => {
      const prefix = `c${++run}`;
      const numbers = [(await record(store, "")).revision];
      for (const [place, drawn] of revisions.entries()) {
        const retractions = place === 0 ? [] : withdrawnFrom(prefix, revisions[0]);
        await record(store, { retractions });
        numbers.push((await record(store, lines(prefix, drawn))).revision);
      }
      const ids = [`${prefix}.p1`, `${prefix}.d1`, prefix, `${prefix}-s0`, `${prefix}-s1`];
      const before = await snapshotOn(store, one.asOf, numbers[one.revision]);
      const after = await snapshotOn(store, other.asOf, numbers[other.revision]);
      const there = restTo(prefix, await compareMoments(before, after, { first: 1000 }));
      const back = restTo(prefix, await compareMoments(after, before, { first: 1000 }));
      expect(there.added.map(keyOf).sort()).toEqual(back.removed.map(reversed).map(keyOf).sort());
      expect(there.removed.map(keyOf).sort()).toEqual(back.added.map(reversed).map(keyOf).sort());
      expect(there.changed.map(keyOf).sort()).toEqual(back.changed.map(reversed).map(keyOf).sort());
      const same = await compareMoments(after, after, { first: 1000 });
      expect([...same.added, ...same.removed, ...same.changed]).toEqual([]);

      const [was, is] = [await thingsThere(before, ids), await thingsThere(after, ids)];
      expect(nodesOf(there.added)).toEqual([...is.nodes].filter((id) => !was.nodes.has(id)).sort());
      expect(nodesOf(there.removed)).toEqual([...was.nodes].filter((id) => !is.nodes.has(id)).sort());
      // A link that came is told as added, or as what another changed into, unless it says the same as that.
      const came = [...there.added, ...there.changed].flatMap((change) =>
        "after" in change ? (change.after?.id ?? []) : [],
      );
      const truly = [...is.links].filter(([id]) => !was.links.has(id));
      const lost = new Set([...was.links].filter(([id]) => !is.links.has(id)).map(([, said]) => said));
      expect(came.sort()).toEqual(
        truly
          .filter(([id, said]) => came.includes(id) || !lost.has(said))
          .map(([id]) => id)
          .sort(),
      );
      expect(came.filter((id) => !is.links.has(id) || was.links.has(id))).toEqual([]);
    });
    await fc.assert(property, { numRuns: runs(kind, { embedded: 40, neo4j: 15 }) });
  }, 300_000);
});

function lines(prefix: string, { act, clause, exists, renamedOn, borne }: Drawn): string {
  const day = DAYS[renamedOn];
  const [existsFrom, existsTo] = exists.map((place) => (place === null ? "" : DAYS[place]));
  const existence = [existsFrom && `existsFrom=${existsFrom}`, existsTo && `existsTo=${existsTo}`]
    .filter(Boolean)
    .join(" ");
  return `
    act ${prefix} ${drawn(act)}
    clause ${prefix}.p1 of=${prefix} ${drawn(clause)}
    duty ${prefix}.d1 by=${prefix}.p1 ${drawn(clause)}
    school ${prefix}-s0 ${existence} ..${day}
    school ${prefix}-s0 name="Лицей" ${existence} ${day}..
    school ${prefix}-s1
    ${borne
      .map(({ school, role: as, validity, hasBasis }) =>
        [
          `${prefix}-s${school} -RESPONSIBLE_FOR-> ${prefix}.d1 role=${as}`,
          drawn(validity),
          hasBasis && `basis=${prefix}.p1`,
        ]
          .filter(Boolean)
          .join(" "),
      )
      .join("\n")}
  `;
}

function drawn([from, to]: readonly [number | null, number | null]): string {
  return from === null && to === null ? "" : `${from === null ? "" : DAYS[from]}..${to === null ? "" : DAYS[to]}`;
}

function withdrawnFrom(prefix: string, drawn: Drawn) {
  return drawn.borne.slice(0, 2).map(({ school }) => ({
    relation: RelationKind.RESPONSIBLE_FOR,
    fromId: `${prefix}-s${school}`,
    toId: `${prefix}.d1`,
  }));
}

/** What is listed at the moment, told without the queries of comparisons: ids of nodes; ids of links with what they say. */
async function thingsThere(snapshot: Snapshot, ids: readonly string[]) {
  const entities = await allKnown(ids.map((id) => entityLoader(snapshot).load(id)));
  const { asOf } = snapshot.moment;
  const nodes = entities.filter((entity) => {
    if (entity?.label === "Duty") return dutyLinkState(entity.state, asOf) === LinkState.VALID;
    if (entity?.label !== "Subject") return entity !== null;
    return includesDay({ from: entity.state.existsFrom, to: entity.state.existsTo }, asOf);
  });
  const links = stepLoader(snapshot, RelationKind.RESPONSIBLE_FOR, { states: ALL_STATES });
  const steps = (await allKnown(ids.map((id) => links.load(id)))).flat();
  const states = await allKnown(steps.map(({ link }) => stateOfLink(snapshot, link)));
  const valid = steps.filter((_step, place) => states[place] === LinkState.VALID);
  return {
    nodes: new Set(nodes.map((entity) => entity!.id)),
    links: new Map(
      valid.map(({ link }) => {
        return [link.id, JSON.stringify({ ...link, id: null, addedIn: null, retractedIn: null })];
      }),
    ),
  };
}

function restTo(prefix: string, { added, removed, changed }: Comparison) {
  const isOwn = (change: Change) => {
    const id = "node" in change ? change.node.id : ((change.after ?? change.before)?.fromId ?? "");
    return id === prefix || id.startsWith(`${prefix}.`) || id.startsWith(`${prefix}-`);
  };
  const own = [added, removed, changed].map((list) => list.filter(isOwn)) as [Change[], Change[], Change[]];
  const structural = (change: Change) =>
    "node" in change || (change.after ?? change.before)?.relation === RelationKind.RESPONSIBLE_FOR;
  return { added: own[0].filter(structural), removed: own[1].filter(structural), changed: own[2] };
}

function nodesOf(changes: readonly Change[]): readonly string[] {
  return changes.flatMap((change) => ("node" in change ? [change.node.id] : [])).sort();
}

function keyOf(change: Change): string {
  if ("node" in change) return [change.node.id, ...changedFields(change.differences)].join(" ");
  return [change.before?.id, change.after?.id, ...changedFields(change.differences)].join(" ");
}

function reversed(change: Change): Change {
  if ("node" in change) return change;
  return { ...change, before: change.after, after: change.before };
}
