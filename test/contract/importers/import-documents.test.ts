import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadBuiltInData } from "../../../src/api/load-built-in-data";
import type { GraphStore } from "../../../src/graph/graph-store";
import type { ImportFile } from "../../../src/importers/read-import-files";
import type { ImportOptions } from "../../../src/importers/import.service";
import { importFiles, previewImport } from "../../../src/importers/import.service";
import type { SummarizedFact } from "../../../src/revision/change-summary";
import { findNewestRevision } from "../../../src/revision/revision.question";
import { builtInData } from "../../support/once-a-worker/built-once";
import { STORES } from "../../support/stores";

const ROOT = join(__dirname, "../../..");
const SAKHALIN = "data/acts/sakhalin-order-2022.yaml";
const AT = new Date("2022-09-15T09:00:00Z");
const REASON = { by: "test", why: "test" };
const NOTHING = { added: [], changed: [], withdrawn: [] };

const builtIn = (name: string): ImportFile => ({ name, bytes: readFileSync(join(ROOT, name)) });
const written = (name: string, text: string): ImportFile => ({ name, bytes: Buffer.from(text) });
const corrected = (from: string | RegExp, to: string) => {
  const text = builtIn(SAKHALIN).bytes.toString();
  expect(text).toMatch(from);
  return written(SAKHALIN, text.replace(from, to));
};
const said = ({ kind, id, toId }: SummarizedFact) => [kind, id, toId].filter((part) => part !== null).join(" ");

describe.each(STORES)("the import of act documents on $name", ({ open }) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await open();
    await loadBuiltInData(store, builtInData(false), () => AT);
  });
  afterAll(() => store.close());

  const newest = async () => (await findNewestRevision(store)).revision;
  const preview = (file: ImportFile, options?: ImportOptions) => previewImport(store, [file], options);

  it.each([SAKHALIN, "data/acts/bashkortostan-forum-2022.yaml", "data/programmes.yaml"])(
    "of %s, which the graph holds already, changes nothing",
    async (name) => {
      const before = await newest();
      expect(await preview(builtIn(name), { replaces: true })).toEqual({
        problems: [],
        ignoredColumns: [],
        summary: NOTHING,
      });
      const { revision } = await importFiles(store, [builtIn(name)], { reason: REASON, at: AT, replaces: true });
      expect(revision).toBe(before);
    },
  );

  it("previews the difference that a corrected act makes", async () => {
    const { summary } = await preview(corrected("2022-08-30", "2022-08-31"));
    expect(summary.changed.map(said)).toEqual(["Duty sak-order-2022.d6"]);
    expect(summary.changed[0]).toMatchObject({ before: { due: "2022-08-30" }, after: { due: "2022-08-31" } });
    expect([summary.added, summary.withdrawn]).toEqual([[], []]);
  });

  it("withdraws what the corrected act states no more only where it replaces the earlier version", async () => {
    const withoutControl = corrected(/\n +control: .*/, "");
    expect((await preview(withoutControl)).summary).toEqual(NOTHING);
    const { summary } = await preview(withoutControl, { replaces: true });
    expect(summary.withdrawn).toHaveLength(4);
    for (const fact of summary.withdrawn) expect(fact).toMatchObject({ kind: "RESPONSIBLE_FOR", after: null });
  });

  it("refuses a file with mistakes, and names each with its place", async () => {
    const { problems, summary } = await preview(written("a.yaml", "subjects:\n  - { id: x, kind: CASTLE, name: X }\n"));
    expect(problems).toMatchObject([{ file: "a.yaml", line: 2 }]);
    expect(summary).toEqual(NOTHING);
  });

  it("refuses bytes that are no UTF-8", async () => {
    const { problems } = await preview({ name: "a.yaml", bytes: Buffer.from([0xc8, 0xd0, 0xce]) });
    expect(problems.map(({ message }) => message)).toEqual([
      "expected text in UTF-8, found other bytes: save the file as UTF-8",
    ]);
  });

  it("may refer to what the graph knows, and to nothing else", async () => {
    const toKnown = "subordination: [{ subject: sak-rcokoso, superior: sak-ministry }]\n";
    expect((await preview(written("a.yaml", toKnown))).problems).toEqual([]);
    const { problems } = await preview(written("a.yaml", toKnown.replace("sak-ministry", "nobody")));
    expect(problems[0]?.message).toContain("nobody");
  });

  it("records all files as one revision, or none of them", async () => {
    const before = await newest();
    const good = written("a.yaml", "region: RU-SAK\nsubjects:\n  - { id: sak-x, kind: SCHOOL, name: Школа }\n");
    const bad = written("b.yaml", "subjects: [{ id: y }]\n");
    const options = { reason: REASON, at: AT };
    await expect(importFiles(store, [good, bad], options)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    expect(await newest()).toBe(before);
    const { revision, summary } = await importFiles(store, [good], options);
    expect([revision, summary.added.map(said)]).toEqual([before + 1, ["Subject sak-x"]]);
  });
});
