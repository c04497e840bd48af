import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EMBEDDED } from "../../support/stores";
import { Zveno } from "../../support/zveno";

const TEXT = readFileSync(join(__dirname, "../../../docs/dashboards.md"), "utf8");
const EXAMPLE = /```graphql\n(?<question>[^`]*)```\n\n```json\n(?<answer>[^`]*)```/g;

describe("docs/dashboards.md", () => {
  const examples = [...TEXT.matchAll(EXAMPLE)].map(({ groups }) => [groups!.question!, groups!.answer!] as const);
  let zveno: Zveno;

  beforeAll(async () => {
    zveno = await Zveno.start(EMBEDDED);
  });
  afterAll(() => zveno.stop());

  it("has an example", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)("tells the answer of %s", async (question, answer) => {
    const { data, errors } = await zveno.ask(question);
    expect(errors).toBeUndefined();
    expect(data).toEqual(JSON.parse(answer));
  });
});
