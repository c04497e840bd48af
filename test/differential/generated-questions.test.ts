import { join } from "node:path";
import type { GraphQLField } from "graphql";
import { builtInRevisions } from "../../src/importers/built-in-revisions";
import type { DrawnGraph } from "../support/differential/draw-graph";
import { drawGraph } from "../support/differential/draw-graph";
import { drawFiltered, drawQuestion, filterFieldsOf } from "../support/differential/draw-question";
import { BothStores, describeBothStores, drawMany } from "../support/differential/same-answers";
import type { Vocabulary } from "../support/differential/vocabulary";
import { vocabularyOf } from "../support/differential/vocabulary";
import { record } from "../support/test-graph";

// One file, hence one Neo4j: both ask the same shapes of questions, which it then plans once.

const DATA = join(__dirname, "../../data");
/** Lists with a filter have many more questions in them than a look-up has. */
const QUESTIONS: Readonly<Record<string, number>> = { subjects: 20, duties: 20, acts: 10, agreements: 10 };
const QUESTIONS_OF_OTHERS = 5;
const QUESTIONS_OF_A_FILTER = 4;
const GRAPHS = 15;
const QUESTIONS_A_GRAPH = 12;
/** Neo4j plans some four hundred texts for them. */
const PATIENCE_MS = 1_200_000;

describeBothStores("generated questions about the built-in data", () => {
  let both: BothStores;
  let words: Vocabulary;

  beforeAll(async () => {
    const revisions = builtInRevisions({ dataDirectory: DATA, withSample: true });
    words = vocabularyOf(revisions.map(({ facts }, place) => ({ facts, revision: place + 1 })));
    both = await BothStores.start({ withSample: true });
  });
  afterAll(() => both.stop());

  const askAbout = async (field: GraphQLField<unknown, unknown>) => {
    await drawMany(QUESTIONS[field.name] ?? QUESTIONS_OF_OTHERS, (draw) =>
      both.expectSame(drawQuestion(draw, words, both.schema, field)),
    );
  };

  it(
    "get the same answers from both stores, byte for byte",
    async () => {
      for (const field of both.rootFields) await askAbout(field);
    },
    PATIENCE_MS,
  );

  it(
    "get the same answers to every condition of a filter by itself",
    async () => {
      for (const field of both.rootFields) {
        for (const condition of filterFieldsOf(field)) {
          await drawMany(QUESTIONS_OF_A_FILTER, (draw) => both.expectSame(drawFiltered(draw, words, field, condition)));
        }
      }
    },
    PATIENCE_MS,
  );

  it("are seldom refused, and mostly find something: else equal answers would prove nothing", () => {
    const { questions, refused, empty } = both.tally;
    expect(questions).toBeGreaterThan(300);
    expect(refused / questions).toBeLessThan(0.1);
    expect(empty / questions).toBeLessThan(0.5);
  });
});

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

  it(
    "get the same answers from both stores, byte for byte",
    async () => {
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
    },
    PATIENCE_MS,
  );

  it("are seldom refused, and mostly find something: else equal answers would prove nothing", () => {
    const { questions, refused, empty } = both.tally;
    expect(questions).toBeGreaterThan(150);
    expect(refused / questions).toBeLessThan(0.25);
    expect(empty / questions).toBeLessThan(0.5);
  });
});
