import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MailServer } from "../../support/mail-server";
import { EMBEDDED } from "../../support/stores";
import { temporaryDirectory } from "../../support/temporary-directory";
import { Zveno } from "../../support/zveno";
import { zveno } from "../../support/zveno-command";

const DISTRICT = "obr-uchebny-district";
const TODAY = new Date("2026-11-29T09:00:00Z");

describe("zveno remind", () => {
  const mails = new MailServer();
  const cwd = temporaryDirectory();
  let service: Zveno;
  let environment: Readonly<Record<string, string>>;
  beforeAll(async () => {
    environment = { ZVENO_SMTP_URL: await mails.start(), ZVENO_MAIL_FROM: "zveno@example.org" };
    service = await Zveno.start(EMBEDDED, { now: TODAY });
  });
  afterEach(() => mails.got.splice(0));
  afterAll(() => Promise.all([service.stop(), mails.stop()]));

  const remind = (words: readonly string[], settings = environment) =>
    zveno(["remind", ...words, "--url", service.url], { cwd, environment: settings });
  /** The body of a mail, which is sent in base64. */
  const bodyOf = (place: number) =>
    Buffer.from(mails.got[place]!.source.split("\r\n\r\n")[1]!, "base64").toString().replaceAll("\r\n", "\n");

  it("prints what a subject is to see to, and sends nothing where nobody is named", async () => {
    const { code, out, err } = await remind(["--for", DISTRICT, "obr-it-cube-etalonsk", "--within", "90d"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n").filter((line) => !line.startsWith("- Срок прошёл"))).toEqual([
      "Учебный район: на 29.11.2026, до 27.02.2027",
      expect.stringMatching(/^- 10\.01\.2027: Срок исполнения: .*Сведения о центрах/),
      `${service.url}/agenda?for=${DISTRICT}`,
      "",
      expect.stringMatching(/^Центр .*: на 29\.11\.2026, до 27\.02\.2027$/),
      "Дел нет.",
      `${service.url}/agenda?for=obr-it-cube-etalonsk`,
      "",
      "По данным ревизии 2.",
      "",
    ]);
    expect(mails.got).toEqual([]);
  });

  it("mails it in one mail each, and never the same to the same person on the same day", async () => {
    const words = ["--for", DISTRICT, "--to", "orlova@example.org", "petrov@example.org"];
    const dry = await remind([...words, "--dry-run"]);
    expect([dry.code, dry.out]).toEqual([
      0,
      expect.stringContaining("orlova@example.org\nЗвено, 29.11.2026: просрочено 5\n"),
    ]);
    expect([mails.got.length, existsSync(join(cwd, "zveno-reminded.json"))]).toEqual([0, false]);

    mails.unknown.add("petrov@example.org");
    const first = await remind(words);
    expect(first).toMatchObject({
      code: 3,
      err: expect.stringMatching(/did not take the mail to petrov@.*no such user here/) as string,
    });
    expect(mails.got.map(({ from, to }) => [from, ...to])).toEqual([["zveno@example.org", "orlova@example.org"]]);
    expect(mails.got[0]!.source).toMatch(/^Auto-Submitted: auto-generated\r$/im);
    expect(bodyOf(0)).toMatch(
      /^Учебный район: на 29\.11\.2026, до 13\.12\.2026\n- Срок прошёл, .*Назначение ответственных/s,
    );
    expect(bodyOf(0)).toMatch(/По данным ревизии 2\. Это письмо отправлено программой/);

    mails.unknown.clear();
    expect(await remind(words)).toMatchObject({
      code: 0,
      err: expect.stringContaining("Nothing new for orlova") as string,
    });
    expect(mails.got.map(({ to }) => to)).toEqual([["orlova@example.org"], ["petrov@example.org"]]);
    // What is new since is sent, and only that.
    await remind([...words, "--within", "90"]);
    expect(mails.got.length).toBe(4);
    expect(bodyOf(2)).toMatch(/^Учебный район: .*\n- 10\.01\.2027: Срок исполнения: /);
    expect(bodyOf(2)).not.toContain("Срок прошёл");
  });

  it("says what is wrong with what it is asked, and sends nothing then", async () => {
    const kept = join(cwd, "kept.json");
    writeFileSync(kept, "[]");
    writeFileSync(join(cwd, "busy.json.lock"), "");
    const to = ["--for", DISTRICT, "--to", "orlova@example.org"];
    const refused = [
      await remind(["--for", "obr-uchebny-distritc"]),
      await remind(to, { ZVENO_SMTP_URL: "", ZVENO_MAIL_FROM: "" }),
      await remind(to, { ...environment, ZVENO_SMTP_URL: "https://user:secret@mail.example.org" }),
      await remind(to, { ...environment, ZVENO_MAIL_FROM: "nobody" }),
      await remind(["--for", DISTRICT, "--to", "orlova@example.org\r\nBcc: all@example.org"]),
      await remind(["--for", DISTRICT, "--within", "soon"]),
      await remind([...to, "--sent", kept]),
      await remind([...to, "--sent", "busy.json"]),
    ];
    expect(refused.map(({ code }) => code)).toEqual([1, 2, 2, 2, 2, 2, 2, 2]);
    const said = [/obr-uchebny-district/, /set ZVENO_SMTP_URL/, /smtps:/, /ZVENO_MAIL_FROM wants/, /--to wants/];
    for (const [place, pattern] of [...said, /--within wants/, /does not say what was sent/, /remove «busy/].entries())
      expect(refused[place]!.err).toMatch(pattern);
    expect(refused[2]!.err).not.toContain("secret");
    expect([mails.got, readFileSync(kept, "utf8")]).toEqual([[], "[]"]);
  });
});
