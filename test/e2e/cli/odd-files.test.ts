import { execFileSync } from "node:child_process";
import { symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { temporaryDirectory } from "../../support/temporary-directory";
import { zveno } from "../../support/zveno-command";

const folder = temporaryDirectory();
const path = (name: string) => join(folder, name);
const file = (name: string, text = "x\n") => {
  writeFileSync(path(name), text);
  return path(name);
};
const link = (name: string, to: string) => {
  symlinkSync(to, path(name));
  return path(name);
};
const pipe = (name: string) => {
  execFileSync("mkfifo", [path(name)]);
  return path(name);
};

const NONE: readonly (readonly [what: string, name: string, reason: RegExp])[] = [
  ["a directory", folder, /it is a directory: name a file/],
  ["a device", "/dev/zero", /it is a device, a pipe or a socket: name a file/],
  ["a link to a device", link("zero.csv", "/dev/zero"), /it is a device/],
  ["a link to a device, named as a document", link("zero.yaml", "/dev/urandom"), /it is a device/],
  ["a link to nothing", link("dangling.yaml", "/nonexistent"), /there is none: check the path/],
  ["a link to itself", link("loop.yaml", path("loop.yaml")), /leads back to itself/],
  ["nothing", path("none.csv"), /there is none: check the path/],
  ["a path through a file", join(file("plain"), "x.csv"), /a part of the path is a file/],
  ["a name that is too long", path("x".repeat(300)), /its name is too long/],
];

/** What is there and no file is refused; what is not there was named wrongly. */
const codeOf = (reason: RegExp) => (reason.source.startsWith("it is a d") ? 1 : 2);

describe("what is no file", () => {
  it.each([...NONE, ["a pipe that nobody writes to", pipe("fifo.csv"), /it is a device, a pipe/] as const])(
    "is refused by import at once, in a sentence: %s",
    async (_what, name, reason) => {
      const { code, out, err } = await zveno(["import", name]);
      expect([code, out]).toEqual([codeOf(reason), ""]);
      expect(err).toMatch(reason);
      expect(err).not.toMatch(/EISDIR|ENOENT|--debug/);
      const mapping = await zveno(["import", file("good.csv"), "--mapping", name]);
      expect([mapping.code, mapping.err]).toEqual([code, err]);
    },
  );

  it.each(NONE)("is refused by load and ask, too: %s", async (_what, name, reason) => {
    const loaded = await zveno(["load", name]);
    expect(loaded).toMatchObject({ code: codeOf(reason), err: expect.stringMatching(reason) as string });
    const asked = await zveno(["ask", name]);
    expect(asked).toMatchObject({ code: 2, err: expect.stringContaining("neither a file that can be read") as string });
  });

  it("is refused where it is a socket", async () => {
    const server = createServer().listen(path("socket.csv"));
    await new Promise((resolve) => server.once("listening", resolve));
    expect(await zveno(["import", path("socket.csv")])).toMatchObject({ code: 1 });
    await new Promise((resolve) => server.close(resolve));
  });
});

it.each(["sparse.yaml", "sparse.csv", "sparse.xlsx", "sparse.txt"])(
  "a file of gigabytes is refused by its size, unread: %s",
  async (name) => {
    truncateSync(file(name), 3_000_000_000);
    const before = process.memoryUsage().rss;
    const { code, err } = await zveno(["import", path(name)]);
    expect([code, err]).toMatchObject([
      1,
      expect.stringContaining("expected at most 20000000 bytes, found 3000000000"),
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(200e6);
  },
);

describe("signs that a terminal would obey", () => {
  const dataDir = temporaryDirectory();

  it.each([
    ["in the name of a file with problems", "a\u001b[31m\nb\u0007.csv", "x\n"],
    ["in the name of a file that is not there", "none\u009b31m\u202e.csv", null],
    ["in a key of a document", "key.yaml", '"\\e[31m\\x9b\\u202E": 1\n'],
    ["in a value of a document", "value.yaml", 'region: RU-BA\nsubjects:\n  - {id: "\\e]0;x\\a", kind: "\\e[2J"}\n'],
  ])("are shown, not sent: %s", async (_what, name, text) => {
    if (text !== null) file(name, text);
    for (const more of [[], ["--json"]]) {
      const { out, err } = await zveno(["import", path(name), ...more], { dataDir });
      expect(`${out}${err}`).toMatch(/\\u00(1b|9b)/);
      // oxlint-disable-next-line no-control-regex
      expect(`${out}${err}`).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
    }
  });

  it("do not get into the graph by the name of a file", async () => {
    const school = file(
      "s\u001b[31m\n.yaml",
      "region: RU-SAK\nsubjects:\n  - { id: sak-s1, kind: SCHOOL, name: Школа № 1 }\n",
    );
    expect((await zveno(["import", school], { dataDir })).code).toBe(0);
    const { out } = await zveno(["dump"], { dataDir });
    expect(out).toContain("s\\\\u001b[31m\\\\u000a.yaml");
    expect(out).not.toContain("\\u001b[31m\\n");
  });
});
