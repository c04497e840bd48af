import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryDirectory } from "../../support/temporary-directory";
import { zveno } from "../../support/zveno-command";

const SAKHALIN = "data/acts/sakhalin-order-2022.yaml";
const ROOT = join(__dirname, "../../..");

describe("zveno import", () => {
  const dataDir = temporaryDirectory();
  const folder = temporaryDirectory();
  const written = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const school = written(
    "school.yaml",
    "region: RU-SAK\nsubjects:\n  - { id: sak-s1, kind: SCHOOL, name: Школа № 1 }\n",
  );

  it("changes nothing with a built-in act as it is", async () => {
    const { code, out } = await zveno(["import", SAKHALIN, "--replace"], { dataDir });
    expect([code, out]).toEqual([0, "0 added, 0 changed, 0 withdrawn: revision 1.\n"]);
  });

  it("tells what a dry run would do, and writes nothing", async () => {
    for (let time = 0; time < 2; time += 1) {
      const { code, out } = await zveno(["import", school, "--dry-run"], { dataDir });
      expect([code, out]).toEqual([
        0,
        "+ Subject sak-s1 (Школа № 1)\n1 added, 0 changed, 0 withdrawn. Nothing was written: this was a dry run.\n",
      ]);
    }
  });

  it("imports a file as a revision, and the same file again, from anywhere, as none", async () => {
    const first = await zveno(["import", school, "--why", "Приказ"], { dataDir });
    expect([first.code, first.out]).toEqual([0, "1 added, 0 changed, 0 withdrawn: revision 2.\n"]);
    const again = await zveno(["import", "school.yaml"], { dataDir, cwd: folder });
    expect([again.code, again.out]).toEqual([0, "0 added, 0 changed, 0 withdrawn: revision 2.\n"]);
  });

  it("shows what a correction changes", async () => {
    const act = readFileSync(join(ROOT, SAKHALIN), "utf8").replace("2022-08-30", "2022-08-31");
    const { out } = await zveno(["import", written("act.yaml", act), "--dry-run"], { dataDir });
    expect(out).toMatch(/^~ Duty sak-order-2022\.d6: due «2022-08-30» → «2022-08-31»$/m);
  });

  it("names every problem with its place, writes nothing and fails", async () => {
    const bad = written("bad.yaml", "subjects:\n  - { id: a, kind: CASTLE, name: A }\n  - { id: b, kind: SCHOOL }\n");
    const { code, out, err } = await zveno(["import", school, bad], { dataDir });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^bad\.yaml:2:\d+: /m);
    expect(err).toMatch(/^bad\.yaml:3:\d+: /m);
    expect(err).toMatch(/2 problems\. Nothing was written\.\n$/);
  });

  it("gives its outcome as JSON", async () => {
    const { out } = await zveno(["import", school, "--dry-run", "--json"], { dataDir });
    expect(JSON.parse(out)).toEqual({
      revision: null,
      problems: [],
      ignoredColumns: [],
      summary: { added: [], changed: [], withdrawn: [] },
    });
  });
});
