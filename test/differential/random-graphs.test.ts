import type { DrawnGraph } from "../support/differential/draw-graph";
import { drawGraph } from "../support/differential/draw-graph";
import { drawQuestion } from "../support/differential/draw-question";
import { BothStores, describeBothStores, drawMany } from "../support/differential/same-answers";
import { vocabularyOf } from "../support/differential/vocabulary";
import { record } from "../support/test-graph";

const GRAPHS = 15;
const QUESTIONS_A_GRAPH = 12;

describeBothStores("generated questions about random graphs", () => {
  let both: BothStores;
  let runs = 0;

  beforeAll(async () => {
    both = await BothStores.start({ withSample: false });
  });
  afterAll(() => both.stop());

  /** The graph's two revisions, recorded beside those of earlier runs, and what can be asked about it. */
  const recordBoth = async ({ first, correction }: DrawnGraph) => {
    const revisions = await Promise.all(
      both.stores.map(async (store) => {
        const { revision } = await record(store, first);
        return [revision, (await record(store, correction)).revision] as const;
      }),
    );
    const [[before, after]] = revisions as [readonly [number, number]];
    expect(revisions).toEqual(revisions.map(() => [before, after]));
    return vocabularyOf([
      { facts: first, revision: before },
      { facts: correction, revision: after },
    ]);
  };

  it("get the same answers from both stores, byte for byte", async () => {
    await drawMany(GRAPHS, async (draw) => {
      const graph = drawGraph(draw, `r${++runs}-`);
      const words = await recordBoth(graph);
      for (let asked = 0; asked < QUESTIONS_A_GRAPH; asked++) {
        const question = drawQuestion(draw, words, both.schema, draw.pick(both.rootFields));
        await both.expectSame(question).catch((cause: unknown) => {
          throw new Error(`${(cause as Error).message}\nIn the graph:\n${graph.text}`, { cause });
        });
      }
    });
  }, 600_000);

  it("are seldom refused, and mostly find something: else equal answers would prove nothing", () => {
    const { questions, refused, empty } = both.tally;
    expect(questions).toBeGreaterThan(150);
    expect(refused / questions).toBeLessThan(0.25);
    expect(empty / questions).toBeLessThan(0.5);
  });
});
