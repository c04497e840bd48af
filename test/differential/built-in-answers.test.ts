import { join } from "node:path";
import type { GraphQLField } from "graphql";
import { builtInRevisions } from "../../src/importers/built-in-revisions";
import { drawFiltered, drawQuestion, filterFieldsOf } from "../support/differential/draw-question";
import { BothStores, describeBothStores, drawMany } from "../support/differential/same-answers";
import type { Vocabulary } from "../support/differential/vocabulary";
import { vocabularyOf } from "../support/differential/vocabulary";

const DATA = join(__dirname, "../../data");
/** Lists with a filter have many more questions in them than a look-up has. */
const QUESTIONS: Readonly<Record<string, number>> = { subjects: 20, duties: 20, acts: 10, agreements: 10 };
const QUESTIONS_OF_OTHERS = 5;
const QUESTIONS_OF_A_FILTER = 4;

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

  it("get the same answers from both stores, byte for byte", async () => {
    for (const field of both.rootFields) await askAbout(field);
  }, 600_000);

  it("get the same answers to every condition of a filter by itself", async () => {
    for (const field of both.rootFields) {
      for (const condition of filterFieldsOf(field)) {
        await drawMany(QUESTIONS_OF_A_FILTER, (draw) => both.expectSame(drawFiltered(draw, words, field, condition)));
      }
    }
  }, 600_000);

  it("are seldom refused, and mostly find something: else equal answers would prove nothing", () => {
    const { questions, refused, empty } = both.tally;
    expect(questions).toBeGreaterThan(300);
    expect(refused / questions).toBeLessThan(0.1);
    expect(empty / questions).toBeLessThan(0.5);
  });
});
