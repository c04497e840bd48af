import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { EVERYBODY } from "../../../src/api/admission";
import { EMBEDDED } from "../../support/stores";
import { temporaryDirectory } from "../../support/temporary-directory";
import type { Told } from "../../support/upload";
import { ADMINISTRATORS, READERS, SCHOOL, upload } from "../../support/upload";
import { Zveno } from "../../support/zveno";
import { zveno } from "../../support/zveno-command";

describe("an upload", () => {
  const folder = temporaryDirectory();
  let service: Zveno;
  let strangers: Zveno;
  let readers: Zveno;

  beforeAll(async () => {
    service = await Zveno.start(EMBEDDED, { withSample: false, admission: ADMINISTRATORS });
    strangers = await Zveno.start(EMBEDDED, { withSample: false, admission: EVERYBODY });
    readers = await Zveno.start(EMBEDDED, { withSample: false, admission: READERS });
  });
  afterAll(() => Promise.all([service, strangers, readers].map((each) => each.stop())));

  it.each([
    ["of no form", 415, /multipart\/form-data/, { body: "{}", headers: { "content-type": "application/json" } }],
    ["that breaks off", 400, /breaks off/, brokenOff()],
    ["without a file", 400, /no file/, { body: formOf({ reason: "Приказ" }) }],
    ["with a field that nobody knows", 400, /not known here/, { body: formOf({ regoin: "RU-SAK" }, 1) }],
    ["with a flag that is none", 400, /true or false/, { body: formOf({ dryRun: "да" }, 1) }],
    ["with a mapping that is none", 400, /mapping:1:/, { body: formOf({ mapping: "kind: castles" }, 1) }],
    ["of very many files", 413, /100 files/, { body: formOf({}, 101) }],
    ["of a file that is too large", 400, /20000000 bytes/, { body: formOf({}, 1, 20_000_001) }],
    ["of files that are too large together", 400, /50000000 bytes/, { body: formOf({}, 3, 19_000_000) }],
  ])("%s is refused with a sentence", async (_what, status, said, init) => {
    const response = await fetch(`${service.url}/import`, { method: "POST", ...init });
    const { errors } = (await response.json()) as Told;
    expect([response.status, errors?.[0]?.message]).toEqual([status, expect.stringMatching(said)]);
  });

  it("is taken from nobody who does not say who they are, or has no role for it", async () => {
    const answers = [
      await upload(strangers.url, { "a.yaml": SCHOOL }),
      await upload(readers.url, { "a.yaml": SCHOOL }),
    ];
    expect(answers.map(({ status, errors }) => [status, errors?.[0]?.extensions.code])).toEqual([
      [401, "UNAUTHENTICATED"],
      [403, "FORBIDDEN"],
    ]);
  });

  it("by `zveno import --url` says what an import into a store here says", async () => {
    const school = join(folder, "school.yaml");
    const bad = join(folder, "bad.yaml");
    writeFileSync(school, SCHOOL);
    writeFileSync(bad, "subjects:\n  - { id: a, kind: CASTLE, name: A }\n");
    const dataDir = join(folder, "store");
    for (const words of [[school, "--dry-run"], [school, "--json", "--dry-run"], [bad], [school], [school]]) {
      const here = await zveno(["import", ...words], { dataDir });
      expect(await zveno(["import", ...words, "--url", service.url])).toEqual(here);
    }
    const { code, err } = await zveno(["import", school, "--url", strangers.url]);
    expect([code, err]).toEqual([1, expect.stringContaining("sign in, or send a token")]);
    const taken = await zveno(["undo", "2", "--why", "Не тот регион", "--url", service.url]);
    expect([taken.code, taken.out]).toEqual([
      0,
      expect.stringMatching(/Отозвано.*Школа № 1.*\n0 added, 0 ended, 1 withdrawn: revision 3\./s),
    ]);
    const again = await zveno(["undo", "2", "--why", "Не тот регион", "--url", service.url]);
    expect([again.code, again.err]).toEqual([
      1,
      expect.stringMatching(/Revision 3 .* rests on revision 2[^]*Nothing was written/),
    ]);
  });
});

function formOf(fields: Readonly<Record<string, string>>, files = 0, bytes = 1): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (let place = 0; place < files; place += 1) form.append("file", new Blob([Buffer.alloc(bytes)]), `${place}.yaml`);
  return form;
}

function brokenOff(): RequestInit {
  const body = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.yaml"\r\n\r\nregion: RU-SAK';
  return { body, headers: { "content-type": "multipart/form-data; boundary=b" } };
}
