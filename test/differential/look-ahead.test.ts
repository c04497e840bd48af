import { join } from "node:path";
import { builtInRevisions } from "../../src/importers/built-in-revisions";
import type { Draw } from "../support/differential/draw";
import { drawForeseen } from "../support/differential/draw-foreseen";
import { drawGraph } from "../support/differential/draw-graph";
import { drawMany } from "../support/differential/same-answers";
import type { Vocabulary } from "../support/differential/vocabulary";
import { vocabularyOf } from "../support/differential/vocabulary";
import { withoutLookAhead } from "../support/differential/without-look-ahead";
import { STORES } from "../support/stores";
import { record } from "../support/test-graph";
import type { Answer } from "../support/zveno";
import { Zveno } from "../support/zveno";

const DATA = join(__dirname, "../../data");
const QUESTIONS = 40;
const GRAPHS = 4;
const QUESTIONS_A_GRAPH = 8;
/** Shapes of questions about a noun: Neo4j plans each, which takes it longer than the answer. */
const SHAPES = { embedded: 100, neo4j: 1 };

describe.each(STORES)("questions that look ahead on $name", ({ open }) => {
  let ahead: Zveno;
  let stepwise: Zveno;

  beforeAll(async () => {
    const store = await open();
    ahead = await Zveno.start({ open: () => Promise.resolve(store) });
    stepwise = await Zveno.start({ open: () => Promise.resolve(withoutLookAhead(store)) });
  });
  afterAll(() => Promise.all([ahead.stop(), stepwise.stop()]));

  /** Whether the answer names anything. */
  const askBoth = async (draw: Draw, words: Vocabulary): Promise<boolean> => {
    const shapes = SHAPES[ahead.store.kind];
    const fields = Array.from({ length: draw.oneIn(5) ? 2 : 1 }, () => drawForeseen(draw, words, shapes));
    const question = `{ ${fields.map((field, place) => `f${place}: ${field}`).join(" ")} }`;
    const answer = withoutTime(await ahead.ask(question));
    expect({ question, answer }).toEqual({ question, answer: withoutTime(await stepwise.ask(question)) });
    return answer.includes('"id"');
  };

  it("about the built-in data get the answer that they get step by step, byte for byte", async () => {
    const revisions = builtInRevisions({ dataDirectory: DATA, withSample: true });
    const words = vocabularyOf(revisions.map(({ facts }, place) => ({ facts, revision: place + 1 })));
    let found = 0;
    await drawMany(QUESTIONS, async (draw) => void (found += (await askBoth(draw, words)) ? 1 : 0));
    expect(found).toBeGreaterThan(QUESTIONS / 2);
  }, 300_000);

  it("about random graphs do so, too", async () => {
    let runs = 0;
    await drawMany(GRAPHS, async (draw) => {
      const { first, correction } = drawGraph(draw, `a${++runs}-`);
      const { revision: before } = await record(ahead.store, first);
      const { revision: after } = await record(ahead.store, correction);
      const words = vocabularyOf([
        { facts: first, revision: before },
        { facts: correction, revision: after },
      ]);
      for (let asked = 0; asked < QUESTIONS_A_GRAPH; asked++) await askBoth(draw, words);
    });
  }, 300_000);
});

/** How long an answer took is not part of it. */
function withoutTime(answer: Answer<unknown>): string {
  return JSON.stringify(answer, (key, value: unknown) => (key === "ms" ? undefined : value));
}
