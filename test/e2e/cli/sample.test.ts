import { join } from "node:path";
import { loadBuiltInData } from "../../../src/api/load-built-in-data";
import type { GraphStore } from "../../../src/graph/graph-store";
import { withdrawSample } from "../../../src/importers/withdraw-sample";
import { listRegions } from "../../../src/region/region.question";
import { builtInData } from "../../support/once-a-worker/built-once";
import { STORES } from "../../support/stores";
import { temporaryDirectory } from "../../support/temporary-directory";
import { record, snapshotOn, TODAY } from "../../support/test-graph";
import { zveno } from "../../support/zveno-command";

const dataDirectory = join(__dirname, "../../../data");
const NOW = new Date("2022-09-15T09:00:00Z");
const REASON = { reason: { by: "test", why: "test" }, at: NOW };
const codesIn = (text: string) => [...new Set(text.match(/XX-OBR|RU-BA|RU-SAK/g))].sort();

describe("the invented region", () => {
  it.each([
    ["an import", ["import", join(dataDirectory, "acts/sakhalin-order-2022.yaml")]],
    ["a dump", ["dump", "-o", join(temporaryDirectory(), "dump.ndjson")]],
    ["a check", ["check"]],
    ["an export", ["export", "subjects.csv"]],
  ])("is not brought into a new store by %s, though the environment lets a service bring it", async (_what, args) => {
    const dataDir = temporaryDirectory();
    await zveno(args, { dataDir, sample: "on" });
    const { code, out } = await zveno(["export", "subjects.csv"], { dataDir, sample: "on" });
    expect([code, codesIn(out)]).toEqual([0, ["RU-BA", "RU-SAK"]]);
  });

  it("is not brought by loading a generated country", async () => {
    const dataDir = temporaryDirectory();
    const country = await zveno(["generate", "--regions", "1", "--schools", "5"]);
    expect((await zveno(["load", "-"], { dataDir, input: country.out, sample: "on" })).code).toBe(0);
    const { out } = await zveno(["export", "subjects.csv"], { dataDir, sample: "on" });
    expect(codesIn(out)).toEqual([]);
  });

  it("that is not there is nothing to remove", async () => {
    const dataDir = temporaryDirectory();
    await zveno(["check"], { dataDir });
    const { code, out } = await zveno(["sample", "remove", "--json"], { dataDir });
    expect([code, JSON.parse(out)]).toEqual([0, { revision: 1, withdrawn: 0 }]);
    expect((await zveno(["sample", "remove"], { dataDir })).out).toContain("not in this store");
    expect((await zveno(["sample"], { dataDir })).code).toBe(2);
  });
});

describe.each(STORES)("the invented region, removed on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await loadBuiltInData(store, builtInData(true), () => NOW);
  });
  afterAll(() => store.close());

  const codes = async (asOf: string, knownAt?: number) =>
    (await listRegions(await snapshotOn(store, asOf, knownAt))).map(({ code }) => code);

  it("goes as a revision, with what hangs on it; earlier revisions keep it", async () => {
    await record(store, "school own region=RU-SAK\nown -SUBORDINATE_TO-> obr-ministry\n");
    const { revision, summary } = await withdrawSample(store, dataDirectory, REASON);
    expect(revision).toBe(4);
    expect(summary.withdrawn.length).toBeGreaterThan(100);
    expect(summary.added).toEqual([]);
    for (const asOf of [TODAY, "2024-09-15", "2000-01-01"]) {
      expect(await codes(asOf)).not.toContain("XX-OBR");
      expect(await codes(asOf, 3)).toContain("XX-OBR");
    }
    expect(summary.withdrawn.map(({ id }) => id)).toContain("own");
    expect(summary.withdrawn.filter(({ kind, id }) => kind !== "SUBORDINATE_TO" && id === "own")).toEqual([]);
  });

  it("is gone then: a second time changes nothing, and a start of the service does not bring it back", async () => {
    expect((await withdrawSample(store, dataDirectory, REASON)).revision).toBe(4);
    await loadBuiltInData(store, builtInData(true), () => NOW);
    expect(await codes(TODAY)).toEqual(["RU-BA", "RU-SAK"]);
  });
});
