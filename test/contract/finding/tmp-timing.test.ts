import { listFindings } from "../../../src/finding/finding.question";
import { FINDING_RULES } from "../../../src/finding/finding-rules";
import { loadBuiltInData } from "../../../src/api/load-built-in-data";
import { builtInRevisions } from "../../../src/importers/built-in-revisions";
import { STORES } from "../../support/stores";
import { snapshotOn } from "../../support/test-graph";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
it("times", async () => {
  const neo = STORES[1]!;
  const store = await neo.open();
  const L = (s: string) => appendFileSync("/tmp/timing.txt", s + "\n");
  L("--- " + new Date().toISOString());
  await loadBuiltInData(
    store,
    await builtInRevisions({ dataDirectory: join(__dirname, "../../../data"), withSample: true }),
    () => new Date("2022-09-15T09:00:00Z"),
  );
  for (const { rule } of FINDING_RULES) {
    const out: string[] = [];
    for (let i = 0; i < 3; i++) {
      const t = Date.now();
      try {
        const page = await listFindings(
          await snapshotOn(
            { ...store, kind: store.kind, read: (q, p, o) => store.read(q, p, { ...o, deadlineMs: 40000 }) } as never,
            i === 2 ? "2026-09-15" : undefined,
          ),
          { first: 100, filter: { rules: [rule] } },
        );
        out.push(page.nodes.length + " " + (Date.now() - t) + "ms");
      } catch (e) {
        out.push((e as Error).message.slice(0, 100) + (Date.now() - t));
      }
    }
    L(rule + " " + out.join(" | "));
  }
  await store.close();
}, 500000);
