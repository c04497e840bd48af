import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadDump } from "../../../src/dump/load-graph";
import { writeImportFiles } from "../../../src/dump/neo4j-files/write-import-files";
import type { NoParams } from "../../../src/graph/cypher-query";
import { cypherQuery } from "../../../src/graph/cypher-query";
import type { GraphStore } from "../../../src/graph/graph-store";
import { number } from "../../../src/graph/row";
import { FORMAT_MIGRATIONS } from "../../../src/graph/store-format";
import { RelationKind } from "../../../src/link/link";
import { stepLoader } from "../../../src/link/step.loader";
import { cypherWith } from "../../support/cypher-with";
import { EMBEDDED, STORES } from "../../support/stores";
import { record, snapshotOn } from "../../support/test-graph";
import { arriving, dumped } from "./lines";

const DRAWING = `
  school closed existsTo=2024-04-01
  school open
  ministry minobr
  closed -SUBORDINATE_TO-> minobr
  open -SUBORDINATE_TO-> minobr
  open -SUCCEEDS-> closed
`;

const forgetQuery = cypherQuery<NoParams, number>("test/forget-absences", (row) => number(row, "forgotten"));

describe.each(STORES)("the ends of links on $name", ({ open, openApart }) => {
  const superiors = async (store: GraphStore) => {
    const found = async (id: string, day: string) =>
      (await stepLoader(await snapshotOn(store, day), RelationKind.SUBORDINATE_TO).load(id)).map(({ far }) => far.id);
    return [
      await found("closed", "2024-03-31"),
      await found("closed", "2024-04-01"),
      await found("open", "2024-04-01"),
    ];
  };
  const RIGHT = [["minobr"], [], ["minobr"]];

  it("come back from a dump, which says nothing of them", async () => {
    const [first, second] = [await EMBEDDED.open(), await open()];
    await record(first, DRAWING);
    const lines = await dumped(first);
    expect(lines.join()).not.toContain("absences");
    await loadDump(second, arriving(lines));
    expect(await superiors(second)).toEqual(RIGHT);
    expect(await dumped(second)).toEqual(lines);
    await record(second, "school open existsTo=2024-01-01");
    expect((await superiors(second))[2]).toEqual([]);
    await Promise.all([first.close(), second.close()]);
  });

  it("are in the files for Neo4j's import, with the links that end with them alone", async () => {
    const store = await open();
    await record(store, DRAWING);
    const directory = await mkdtemp(join(tmpdir(), "zveno-"));
    await writeImportFiles(arriving(await dumped(store)), join(directory, "files"));
    const file = (name: string) => readFile(join(directory, "files", name), "utf8");
    const [subordinations, successions, schools] = await Promise.all(
      ["SUBORDINATE_TO.csv", "SUCCEEDS.csv", "Entity-Subject-School.csv"].map(file),
    );
    expect(subordinations!.split("\n")[0]).toContain("absences:string[]");
    expect(subordinations).toMatch(/closed.*2024-04-01 9999-12-31 0000000001 9999999999 EXPIRED/);
    expect(subordinations!.match(/EXPIRED/g)).toHaveLength(1);
    expect(successions).not.toContain("EXPIRED");
    expect(schools!.match(/EXPIRED/g)).toHaveLength(1);
    await rm(directory, { recursive: true });
    await store.close();
  });

  it("are added to a store that an older version wrote", async () => {
    const store = await openApart(cypherWith(join(__dirname, "cypher")));
    await record(store, DRAWING);
    await store.write(async (transaction) => void (await transaction.run(forgetQuery, {})));
    expect(await superiors(store)).toEqual([[], [], []]);
    await store.write((transaction) => FORMAT_MIGRATIONS[0]!.migrate(transaction));
    await FORMAT_MIGRATIONS[2]!.prepare!(store, () => undefined);
    expect(await superiors(store)).toEqual(RIGHT);
    await store.close();
  });
});
