import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { builtInRevisions } from "../../../src/importers/built-in-revisions";
import { Draw } from "../../support/differential/draw";
import { drawQuestion } from "../../support/differential/draw-question";
import { BothStores } from "../../support/differential/same-answers";
import { vocabularyOf } from "../../support/differential/vocabulary";

const DATA = join(__dirname, "../../../data");
it("explores", async () => {
  const revisions = builtInRevisions({ dataDirectory: DATA, withSample: true });
  const words = vocabularyOf(revisions.map(({ facts }, place) => ({ facts, revision: place + 1 })));
  const both = await BothStores.start({ withSample: true });
  const end = performance.now() + Number(process.env["X_SECONDS"] ?? 200) * 1000;
  let state = Number(process.env["X_SEED"] ?? 1);
  const rng = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const draw = new Draw(((_f: unknown, max: number) => Math.floor(rng() * (max + 1))) as never);
  const failures: string[] = [];
  const times: Record<string, [number, number, number]> = {};
  while (performance.now() < end) {
    for (const field of both.rootFields) {
      for (let i = 0; i < (field.args.some(({ name }) => name === "filter") ? 6 : 2); i++) {
        const t = performance.now();
        const question = drawQuestion(draw, words, both.schema, field);
        try {
          await both.expectSame(question);
        } catch (e) {
          failures.push(`${Math.round(performance.now() - t)}ms ${(e as Error).message}`);
          writeFileSync("/tmp/differential-failures.txt", failures.join("\n\n"));
        }
        const own = (times[field.name] ??= [0, 0, 0]);
        own[0]++;
        own[1] += Math.round(performance.now() - t);
        if (performance.now() - t > own[2]) own[2] = Math.round(performance.now() - t);
        if (performance.now() - t > 2000)
          failures.push(`SLOW ${Math.round(performance.now() - t)}ms ${question.text()}`);
      }
    }
  }
  writeFileSync("/tmp/differential-failures.txt", failures.join("\n\n"));
  writeFileSync(
    "/tmp/differential-times.json",
    JSON.stringify({ tally: both.tally, failures: failures.length, times, sizes: undefined }, null, 0),
  );
  await both.stop();
}, 900_000);
