import { join } from "node:path";
import fc from "fast-check";
import type { NoParams, Row } from "../../../src/graph/cypher-query";
import { cypherQuery } from "../../../src/graph/cypher-query";
import type { GraphStore } from "../../../src/graph/graph-store";
import { map } from "../../../src/graph/row";
import type { EntityFact, GraphFacts, LinkFact } from "../../../src/revision/graph-facts";
import { undo } from "../../../src/writing/mutations/undo.mutation";
import { cypherWith } from "../../support/cypher-with";
import { Draw } from "../../support/differential/draw";
import { drawGraph } from "../../support/differential/draw-graph";
import { runs } from "../../support/runs";
import { STORES } from "../../support/stores";
import { record } from "../../support/test-graph";
import { problemsOf, writerTo } from "../../support/writing";

const nodesQuery = cypherQuery<NoParams, Row>("test/nodes-said", (row) => row);
const linksQuery = cypherQuery<NoParams, Row>("test/links-said", (row) => row);

/** What tells a revision, and so differs between two that say the same. */
const OF_REVISIONS = [
  "id",
  "addedIn",
  "retractedIn",
  "absences",
  "agreed",
  "borneRoles",
  "lapses",
  "statedSince",
  "heldSince",
];

/** All that is said now, and what is kept with it for readers of now, in an order of its own. */
async function said(store: GraphStore): Promise<readonly string[]> {
  const timeless = (properties: Row): Row =>
    Object.fromEntries(
      Object.entries(properties)
        .filter(([name, value]) => value !== null && !OF_REVISIONS.includes(name))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  const nodes = await store.read(nodesQuery, {});
  const links = await store.read(linksQuery, {});
  return [
    ...nodes.map((row) => JSON.stringify([row["id"], timeless(map(row, "kept")), timeless(map(row, "state"))])),
    ...links.map((row) => JSON.stringify([row["relation"], row["fromId"], row["toId"], timeless(map(row, "link"))])),
  ].sort();
}

/** Ends and withdraws links, withdraws nodes with all that is at them, and begins others. */
function drawChange(draw: Draw, { entities, links }: GraphFacts, prefix: string): GraphFacts {
  const gone = new Set(entities.filter(({ label }) => label === "Subject" && draw.oneIn(8)).map(({ id }) => id));
  const isGone = ({ fromId, toId }: LinkFact) => gone.has(fromId) || gone.has(toId) || draw.oneIn(6);
  const ended = links.filter((link) => !isGone(link) && link.validity.to === null && draw.oneIn(4));
  const subject = entities.find(({ id, label }) => label === "Subject" && !gone.has(id));
  const news = { ...subject, id: `${prefix}new` } as EntityFact;
  return {
    entities: [
      ...entities.filter(({ id }) => gone.has(id)).map((entity) => ({ ...entity, states: [] })),
      ...(subject === undefined ? [] : [news]),
    ],
    links: ended.map((link) => ({ ...link, validity: { ...link.validity, to: "2022-12-01" } })),
    retractions: links.filter((link) => isGone(link)).map(({ relation, fromId, toId }) => ({ relation, fromId, toId })),
  };
}

describe.each(STORES)("undo on $name", ({ openApart, kind }) => {
  let store: GraphStore;
  let run = 0;
  const write = writerTo(() => store);

  beforeAll(async () => {
    store = await openApart(cypherWith(join(__dirname, "cypher")));
  });
  afterAll(() => store.close());

  it("leaves all as it was before the revision, and undone itself as it was behind it", async () => {
    const property = fc.asyncProperty(fc.gen(), async (generate) => {
      const draw = Draw.of(generate);
      const prefix = `r${++run}-`;
      const { first, correction } = drawGraph(draw, prefix);
      await record(store, first);
      const before = await said(store);
      const change = draw.oneIn(2) ? correction : drawChange(draw, first, prefix);
      const { revision, isWritten } = await record(store, change);
      if (!isWritten) return;
      const after = await said(store);
      const undone = await write(undo, { revision });
      expect(problemsOf(undone)).toEqual([]);
      expect(await said(store)).toEqual(before);
      const redone = await write(undo, { revision: undone.revision! });
      expect(problemsOf(redone)).toEqual([]);
      expect(await said(store)).toEqual(after);
    });
    await fc.assert(property, { endOnFailure: true, numRuns: runs(kind, { embedded: 25, neo4j: 4 }) });
  });
});
