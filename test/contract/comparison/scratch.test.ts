import { performance, monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { writeFileSync, appendFileSync } from "node:fs";
import { regionGraph } from "../../bench/region-graph";
import { STORES } from "../../support/stores";
import { record, snapshotOn, TODAY } from "../../support/test-graph";
import { compareMoments } from "../../../src/comparison/comparison.question";
import { responsibilityMatrix } from "../../../src/matrix/matrix.question";
import { impactOf } from "../../../src/impact/impact.question";
import * as st from "../../../src/statistics/statistics.question";
writeFileSync("/tmp/scratch-bench.txt", "");
const log = (line: string) => appendFileSync("/tmp/scratch-bench.txt", line + "\n");
describe.each(STORES)("$name", ({ name, open }) => {
  it("bench", async () => {
    const store = await open();
    const begun = performance.now();
    await record(store, regionGraph());
    log(`${name} loaded ${(performance.now() - begun) / 1000}`);
    const questions: [string, () => Promise<unknown>][] = [
      ["compare 2y", async () => compareMoments(await snapshotOn(store, "2021-01-01"), await snapshotOn(store, "2023-01-01"), { first: 500 })],
      ["compare 2d", async () => compareMoments(await snapshotOn(store, "2022-08-23"), await snapshotOn(store, "2022-08-25"), { first: 500 })],
      ["compare rev0", async () => compareMoments(await snapshotOn(store, TODAY, 0), await snapshotOn(store, TODAY, 1), { first: 500 })],
      ["compare rev0 back", async () => compareMoments(await snapshotOn(store, TODAY, 1), await snapshotOn(store, TODAY, 0), { first: 500 })],
      ["compare region", async () => compareMoments(await snapshotOn(store, "2021-01-01"), await snapshotOn(store, "2023-01-01"), { first: 500, region: "XX-01" })],
      ["matrix act-7", async () => responsibilityMatrix(await snapshotOn(store), { duties: { acts: ["act-7"] }, first: 200 })],
      ["matrix all", async () => responsibilityMatrix(await snapshotOn(store), { duties: {}, first: 1000 })],
      ["impact iro", async () => impactOf(await snapshotOn(store), ["iro"])],
      ["impact 1000", async () => impactOf(await snapshotOn(store), Array.from({ length: 1000 }, (_n, i) => `school-${i}`))],
      ["st kinds", async () => st.subjectsByKind(await snapshotOn(store), null)],
      ["st duties", async () => st.dutiesByStatus(await snapshotOn(store), null)],
      ["st agreements", async () => st.agreementsByState(await snapshotOn(store), null)],
      ["st schools", async () => st.countSchoolsWithAgreement(await snapshotOn(store), null)],
      ["st findings", async () => st.findingsByRule(await snapshotOn(store), null)],
    ];
    for (const [title, ask] of questions) {
      for (const _ of [1, 2]) {
        const delay = monitorEventLoopDelay({ resolution: 5 });
        delay.enable();
        await pause(20);
        const start = performance.now();
        let out = "";
        try {
          const found = (await ask()) as Record<string, unknown>;
          out = Object.entries(found).map(([k, v]) => `${k}=${Array.isArray(v) ? v.length : String(v)}`).join(" ").slice(0, 120);
        } catch (error) {
          out = (error as Error).message;
        }
        const ms = performance.now() - start;
        await pause(10);
        delay.disable();
        log(`${name} ${title}: ${ms.toFixed(0)} ms, block ${(delay.max / 1e6).toFixed(0)} ms, ${out}`);
      }
    }
    await store.close();
  }, 580_000);
});
