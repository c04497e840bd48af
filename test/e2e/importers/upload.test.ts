import { findNewestRevision } from "../../../src/revision/revision.question";
import { STORES } from "../../support/stores";
import { ADMINISTRATORS, SCHOOL, upload } from "../../support/upload";
import { Zveno } from "../../support/zveno";

const TABLE = "Вид;Название;Регион\nSCHOOL;Школа № 2;RU-SAK\n";

describe.each(STORES)("POST /import on $name", (tested) => {
  let service: Zveno;
  const newest = async () => (await findNewestRevision(service.store)).revision;

  beforeAll(async () => {
    service = await Zveno.start(tested, { withSample: false, admission: ADMINISTRATORS });
  });
  afterAll(() => service.stop());

  it("tries and imports files as one revision, once for a key, and tells every problem with its cell", async () => {
    const files = { "school.yaml": SCHOOL, "schools.csv": TABLE };
    const before = await newest();
    const tried = await upload(service.url, files, { reason: "Приказ", dryRun: "true", mapping: "kind: subjects" });
    expect([tried.status, tried.revision, tried.problems, await newest()]).toEqual([200, null, [], before]);
    const fields = { reason: "Приказ", idempotencyKey: "once", mapping: "kind: subjects" };
    const done = await upload(service.url, files, fields);
    expect([done.revision, done.summary]).toEqual([before + 1, tried.summary]);
    expect(done.summary.added).toHaveLength(2);
    expect((await upload(service.url, files, fields)).revision).toBe(before + 1);
    const wrong = { "bad.csv": "Вид;Название;Регион\nЗАМОК;Школа № 3;RU-SAK\n", "bad.yaml": "subjects: 1\n" };
    const { problems, revision } = await upload(service.url, wrong, { reason: " ", mapping: "kind: subjects" });
    expect(revision).toBeNull();
    expect(problems.map(({ file, header }) => [file, header])).toEqual([
      ["reason", undefined],
      ["bad.csv", "Вид"],
      ["bad.yaml", undefined],
    ]);
    expect(await newest()).toBe(before + 1);
  });
});
