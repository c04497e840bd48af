import { SubjectKind } from "../../../src/entity/subject";
import type { DirectoryEntry } from "../../../src/importers/tables/names/directory-entry";
import { NameDirectory } from "../../../src/importers/tables/names/name-directory";

const school = (id: string, name: string, region: string): DirectoryEntry => {
  return { id, label: "Subject", kind: SubjectKind.SCHOOL, region, level: null, names: [name], within: [] };
};
const anySubject = { label: "Subject", admits: () => true, region: undefined } as const;

describe("a directory of names", () => {
  it("answers two thousand unknown names among seventy thousand within seconds, and lets others run meanwhile", async () => {
    const entries = Array.from({ length: 70_000 }, (_, at) =>
      school(`s-${at}`, `МБОУ СОШ № ${at % 90} села Село${at.toString(36)}`, `XX-${at % 89}`),
    );
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    const started = Date.now();
    const directory = await NameDirectory.of(entries);
    clearInterval(timer);
    for (let at = 0; at < 2000; at += 1)
      directory.find(`МБОУ СОШ № ${at % 90} деревни Село${at.toString(36)}к`, anySubject);
    expect(Date.now() - started).toBeLessThan(20_000);
    expect(turns).toBeGreaterThan(20);
  }, 30_000);
});
