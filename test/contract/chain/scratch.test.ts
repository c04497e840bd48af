import { monitorEventLoopDelay } from "node:perf_hooks";
import { interactionChains } from "../../../src/chain/interaction-chains.question";
import { neighbourhood } from "../../../src/chain/neighbourhood.question";
import { countingStore } from "../../support/counting-store";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";

describe.each(STORES)("scratch $name", ({ open }) => {
  it("measures", async () => {
    const store = await open();
    const n = 20000;
    const ids = Array.from({ length: n }, (_x, i) => `m${i}`);
    const lines: string[] = [`group g0 g1 g2`, `municipality ${Array.from({ length: 60 }, (_x, i) => `d${i}`).join(" ")}`, "ministry minobr"];
    lines.push(`school ${ids.join(" ")}`);
    ids.forEach((id, i) => {
      lines.push(`${id} -MEMBER_OF-> g0`, `${id} -MEMBER_OF-> g1`, `${id} -SUBORDINATE_TO-> d${i % 60}`);
      lines.push(`${id} -NETWORK_AGREEMENT-> m${(i * 7919 + 13) % n} agreementId=a-${i}`);
      lines.push(`${id} -NETWORK_AGREEMENT-> m${(i * 104729 + 17) % n} agreementId=b-${i}`);
    });
    for (let i = 0; i < 60; i++) lines.push(`d${i} -SUBORDINATE_TO-> minobr`);
    const size = 4000;
    const nodes = lines.slice(0, 4).join("\n");
    await record(store, nodes);
    for (let at = 4; at < lines.length; at += size * 5) await record(store, lines.slice(at, at + size * 5).join("\n"));
    const counting = countingStore(store);
    const moment = await snapshotOn(store);
    const asks: [string, string, number, number][] = [["m7", "m11", 6, 10], ["m7", "m11", 12, 100], ["m7", "m11", 3, 100], ["g0", "g1", 4, 100], ["g0", "minobr", 6, 1], ["m1", "minobr", 6, 10], ["m5", "m10001", 2, 100]];
    for (const [from, to, maxLength, first] of asks) {
      counting.forget();
      const snapshot = await snapshotOn(counting, moment.moment.asOf, moment.moment.knownAt);
      const h = monitorEventLoopDelay({ resolution: 1 });
      h.enable();
      await new Promise((r) => setTimeout(r, 30));
      const t = performance.now();
      const r = await interactionChains(snapshot, { from, to, maxLength, first });
      const ms = Math.round(performance.now() - t);
      await new Promise((x) => setTimeout(x, 20));
      h.disable();
      process.stderr.write(`${store.kind} chains ${from} ${to} ${maxLength} ${first}: ${r.chains.length} lengths ${r.chains[0]?.links.length}..${r.chains.at(-1)?.links.length} partial ${r.isPartial} explored ${r.explored} ${ms} ms, queries ${counting.asked.length}, max delay ${Math.round(h.max / 1e6)} ms\n`);
    }
    for (const [of, depth, perNode] of [["g0", 1, 1000], ["m7", 2, 50], ["m7", 6, 1000], ["m7", 6, 10], ["minobr", 3, 50]] as const) {
      counting.forget();
      const snapshot = await snapshotOn(counting, moment.moment.asOf, moment.moment.knownAt);
      const h = monitorEventLoopDelay({ resolution: 1 });
      h.enable();
      await new Promise((r) => setTimeout(r, 30));
      const t = performance.now();
      const r = await neighbourhood(snapshot, { of, depth, perNode });
      const ms = Math.round(performance.now() - t);
      await new Promise((x) => setTimeout(x, 20));
      h.disable();
      process.stderr.write(`${store.kind} around ${of} ${depth} ${perNode}: ${r.nodes.length} nodes ${r.links.length} links truncated ${r.truncated.length} partial ${r.isPartial} ${ms} ms, queries ${counting.asked.length} max delay ${Math.round(h.max / 1e6)} ms\n`);
    }
    await store.close();
  }, 900_000);
});
