import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EMBEDDED } from "../../support/stores";
import { Zveno } from "../../support/zveno";

const SRC = join(__dirname, "../../../src");

/** A question in the doc comment of a function, with the answer that it says there. */
interface Example {
  readonly of: string;
  readonly question: string;
  readonly answer: string;
}

/** What stands behind `@example` in the doc comment of a function: a question and its answer. */
const EXAMPLE =
  /@example\n \* ```graphql\n(?<question>[^`]*)```\n \* ```json\n(?<answer>[^`]*)```\n \*\/\nexport (?:async )?function (?<of>\w+)/g;

function examplesIn(text: string): readonly Example[] {
  return [...text.matchAll(EXAMPLE)].map(({ groups: { of = "", question = "", answer = "" } = {} }) => ({
    of,
    question: withoutStars(question),
    answer: withoutStars(answer),
  }));
}

function withoutStars(text: string): string {
  return text.replace(/^ \* ?/gm, "").trim();
}

const texts = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".question.ts"))
  .map((file) => readFileSync(join(SRC, file), "utf8"));
const examples = texts.flatMap(examplesIn);

describe("the examples in the doc comments of questions", () => {
  let zveno: Zveno;

  beforeAll(async () => {
    zveno = await Zveno.start(EMBEDDED);
  });
  afterAll(() => zveno.stop());

  it("are all found", () => {
    const written = texts.flatMap((text) => text.match(/@example/g) ?? []).length;
    expect([examples.length >= 20, examples.length]).toEqual([true, written]);
  });

  it.each(examples)("of $of has the answer that it says", async ({ question, answer }) => {
    const { data, errors } = await zveno.ask(question);
    expect(errors).toBeUndefined();
    expect(data).toEqual(JSON.parse(answer));
  });
});
