import type { GraphStore } from "../../../src/graph/graph-store";
import { findEntity } from "../../../src/entity/entity.loader";
import { readImportInThread } from "../../../src/importers/import-in-thread";
import { ANONYMOUS, ViewerRole } from "../../../src/request/principal";
import { importDocuments } from "../../../src/writing/mutations/import-documents.mutation";
import { STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";
import { problemsOf, writerTo } from "../../support/writing";

const TABLE = "kind,name,region\nschool,Школа № 41,XX-01\n";

describe.each(STORES)("importing documents on $name", ({ open }) => {
  let store: GraphStore;
  const write = writerTo(() => store);
  const table = (text: string) => ({ documents: [{ name: "schools.csv", text }] });

  beforeAll(async () => {
    store = await open();
    await record(store, "ministry minobr");
  });
  afterAll(() => store.close());

  it("is one revision, and once more none", async () => {
    expect(problemsOf(await write(importDocuments, { ...table(TABLE), dryRun: true }))).toEqual([]);
    const base64 = Buffer.from(TABLE).toString("base64");
    const outcome = await write(importDocuments, { documents: [{ name: "schools.csv", base64 }] });
    const [school] = outcome.facts.added.states;
    expect([outcome.revision, school?.properties["name"]]).toEqual([2, "Школа № 41"]);
    expect(await findEntity(await snapshotOn(store), "Subject", school?.entityId ?? "")).not.toBeNull();
    expect((await write(importDocuments, table(TABLE))).revision).toBeNull();
  });

  it("tells each problem with its place, and writes nothing", async () => {
    const wrong = await write(importDocuments, table("kind,name,region\nschool,,XX-01\nnobody,Кто-то,XX-01\n"));
    expect(problemsOf(wrong)).toEqual(["documents.0 FILE", "documents.0 FILE"]);
    expect(wrong.problems[0]?.message).toMatch(/^schools\.csv, row 2, column B/);
    const unread = { documents: [{ name: "a.yaml" }, { name: "b.csv", base64: "%" }] };
    expect(problemsOf(await write(importDocuments, unread))).toEqual([
      "documents.0 EMPTY",
      "documents.1.base64 NOT_A_TEXT",
    ]);
    expect(problemsOf(await write(importDocuments, { documents: [] }))).toEqual(["documents EMPTY"]);
  });

  it("reads large ones in a thread of its own, and tells and writes the same", async () => {
    const rows = Array.from({ length: 60 }, (_none, place) => `school,Лицей № ${place} ${"имени ".repeat(30)},XX-01\n`);
    const large = `kind,name,region\n${rows.join("")}`;
    const wrong = await write(importDocuments, table(`${large}school,,XX-01\n`));
    expect(wrong.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^schools\.csv, row 62, column B/),
    ]);
    const written = await write(importDocuments, table(large));
    expect([written.problems, written.facts.added.states.length]).toEqual([[], 60]);
    expect((await write(importDocuments, table(large))).revision).toBeNull();
    const failing = { kind: store.kind, read: () => Promise.reject(new Error("The store has gone.")) };
    const files = [{ name: "schools.csv", bytes: Buffer.from(large) }];
    await expect(readImportInThread(failing, files, {})).rejects.toThrow("The store has gone.");
  });

  it("is refused to an editor of another region", async () => {
    const editor = { ...ANONYMOUS, isAnonymous: false, name: "Редактор", roles: [ViewerRole.EDITOR] };
    const input = table("kind,name,region\nschool,Гимназия № 7,XX-01\n");
    const foreign = writerTo(() => store, { ...editor, regions: ["YY-01"] })(importDocuments, input);
    await expect(foreign).rejects.toMatchObject({ code: "FORBIDDEN" });
    const own = await writerTo(() => store, { ...editor, regions: ["XX-01"] })(importDocuments, input);
    expect(problemsOf(own)).toEqual([]);
  });
});
