import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readConfig } from "../../../src/config";
import { createIdentity } from "../../../src/identity/sign-in";
import { ANONYMOUS } from "../../../src/request/principal";
import { ROOT } from "../readme/readme";
import { EMBEDDED } from "../../support/stores";
import { temporaryDirectory } from "../../support/temporary-directory";
import { Zveno } from "../../support/zveno";
import { zveno } from "../../support/zveno-command";

const BLOCK = /```sh\n([^]*?)```/;
const commandsIn = (page: string) => (BLOCK.exec(readFileSync(join(ROOT, page), "utf8"))?.[1] ?? "").trim().split("\n");
const argsOf = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "").slice(2);

describe("the commands of the tour", () => {
  const cwd = temporaryDirectory();
  const commands = commandsIn("docs/tour.md");

  it("are the same in both languages", () => {
    expect(commandsIn("docs/tour.ru.md")).toEqual(commands);
  });

  it("let both officers sign in at the page, and everybody else read", async () => {
    const made = [];
    for (const line of commands.filter((each) => each.startsWith("npx zveno")))
      made.push((await zveno(argsOf(line), { cwd })).out.trim());
    const [, file] = /^openssl rand -base64 32 > (\S+)/m.exec(commands.join("\n")) ?? [];
    if (file !== undefined) writeFileSync(join(cwd, file), randomBytes(32).toString("base64"));
    const settings = [...commands.at(-1)!.matchAll(/(ZVENO_\w+)=(\S+)/g)].map(([, name = "", value = ""]) => [
      name,
      name.endsWith("_FILE") ? join(cwd, value) : value,
    ]);
    const config = readConfig(Object.fromEntries(settings) as Readonly<Record<string, string>>);
    expect(config.anonymous).toBe("read");
    const identity = createIdentity(config.identity, () => new Date());
    const service = await Zveno.start(EMBEDDED, { admission: { ...identity, stranger: ANONYMOUS } });
    try {
      const seen = [];
      for (const token of made.filter((out) => out.startsWith("ey"))) {
        const headers = { "content-type": "application/json", origin: service.url };
        const signedIn = await fetch(`${service.url}/session`, {
          method: "POST",
          headers,
          body: JSON.stringify({ token }),
        });
        const cookie = signedIn.headers.get("set-cookie")?.split(";")[0] ?? "";
        const { data } = await service.ask(
          "{ viewer { name roles actsFor { id } } }",
          {},
          { cookie, origin: service.url },
        );
        seen.push(data);
      }
      expect(seen).toEqual([
        { viewer: { name: "В. Орлова", roles: ["EDITOR"], actsFor: [{ id: "obr-uchebny-district" }] } },
        { viewer: { name: "В.В. Эталонова", roles: ["CONTROLLER"], actsFor: [{ id: "obr-first-deputy-minister" }] } },
      ]);
    } finally {
      await service.stop();
    }
  });
});
