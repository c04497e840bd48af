import { SubjectKind } from "../../../src/entity/subject";
import type { DirectoryEntry } from "../../../src/importers/tables/names/directory-entry";
import { NameDirectory } from "../../../src/importers/tables/names/name-directory";

const school = (id: string, name: string, region: string): DirectoryEntry => {
  return { id, label: "Subject", kind: SubjectKind.SCHOOL, region, level: null, names: [name], within: [] };
};
const anySubject = { label: "Subject", admits: () => true, region: undefined } as const;

describe("a directory of names", () => {
  it("answers three hundred unknown names among ten thousand within seconds, and lets others run meanwhile", async () => {
    const entries = Array.from({ length: 10_000 }, (_, at) =>
      school(`s-${at}`, `МБОУ СОШ № ${at % 90} села Село${at.toString(36)}`, `XX-${at % 89}`),
    );
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    const started = Date.now();
    const directory = await NameDirectory.of(entries);
    clearInterval(timer);
    for (let at = 0; at < 300; at += 1)
      directory.find(`МБОУ СОШ № ${at % 90} деревни Село${at.toString(36)}к`, anySubject);
    expect(Date.now() - started).toBeLessThan(60_000);
    expect(turns).toBeGreaterThan(5);
  }, 120_000);
});
