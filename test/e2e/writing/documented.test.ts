import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EMBEDDED } from "../../support/stores";
import { ADMINISTRATOR } from "../../support/writing";
import { Zveno } from "../../support/zveno";

const DOCS = join(__dirname, "../../../docs");

it.each(["writing.md", "writing.ru.md"])("the change that %s shows is answered as it says", async (file) => {
  const text = readFileSync(join(DOCS, file), "utf8");
  const admission = { verifier: null, stranger: ADMINISTRATOR };
  const zveno = await Zveno.start(EMBEDDED, { withSample: false, admission });
  try {
    const [, query = ""] = /```graphql\n([^`]+)```/.exec(text) ?? [];
    const [, answer = ""] = /```json\n([^`]+)```/.exec(text) ?? [];
    const { data, errors } = await zveno.ask(query);
    expect([errors, data]).toEqual([undefined, JSON.parse(answer)]);
  } finally {
    await zveno.stop();
  }
});
