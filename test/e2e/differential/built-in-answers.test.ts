import { join } from "node:path";
import fc from "fast-check";
import type { GraphQLField } from "graphql";
import { builtInRevisions } from "../../../src/importers/built-in-revisions";
import { Draw } from "../../support/differential/draw";
import { drawQuestion } from "../../support/differential/draw-question";
import { BothStores, describeBothStores, SEED, TIMES } from "../../support/differential/same-answers";
import type { Vocabulary } from "../../support/differential/vocabulary";
import { vocabularyOf } from "../../support/differential/vocabulary";

const DATA = join(__dirname, "../../../data");
/** A list with a filter has many more questions in it than a look-up has. */
const QUESTIONS_WITH_FILTER = 60;
const QUESTIONS_WITHOUT = 15;

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
    const property = fc.asyncProperty(fc.gen(), (generate) =>
      both.expectSame(drawQuestion(new Draw(generate), words, both.schema, field)),
    );
    const hasFilter = field.args.some(({ name }) => name === "filter");
    const numRuns = TIMES * (hasFilter ? QUESTIONS_WITH_FILTER : QUESTIONS_WITHOUT);
    await fc.assert(property, { seed: SEED, numRuns, interruptAfterTimeLimit: 240_000, markInterruptAsFailure: true });
  };

  it("get the same answers from both stores, byte for byte", async () => {
    for (const field of both.rootFields) await askAbout(field);
  }, 600_000);

  it("are seldom refused, and mostly find something: else equal answers would prove nothing", () => {
    const { questions, refused, empty } = both.tally;
    expect(questions).toBeGreaterThan(300);
    expect(refused / questions).toBeLessThan(0.1);
    expect(empty / questions).toBeLessThan(0.5);
  });
});
