import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readdirSync, statSync } from "node:fs";
import { chmod, mkdir, readFile, rename, rm, stat, truncate, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { EmbeddedGraphStore, type EmbeddedStoreOptions } from "../../../src/graph/embedded/embedded-graph-store";
import type { GraphStore } from "../../../src/graph/graph-store";
import { cypherWith } from "../../support/cypher-with";
import {
  addState,
  addThing,
  echo,
  findWord,
  hog,
  increase,
  numbers,
  runaway,
  TEST_QUERIES,
  things,
} from "../../contract/graph/test-queries";

const HOLD_STORE = join(__dirname, "../../support/hold-store.cjs");
/** The user that owns nothing. */
const NOBODY = 65534;
const UNAVAILABLE = "STORE_UNAVAILABLE";
/** What Neo4jGraphStore says too: the reason is for the administrator. */
const NOT_READY = "The store cannot be used now: try again shortly.";

const files = cypherWith(TEST_QUERIES);
let directory: string;
let closing: (() => Promise<unknown>)[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "zveno-test-"));
});

afterEach(async () => {
  for (const close of closing) await close();
  closing = [];
  await rm(directory, { recursive: true, force: true });
});

async function open(options: Partial<EmbeddedStoreOptions> = {}): Promise<EmbeddedGraphStore> {
  const store = await EmbeddedGraphStore.open({ directory, files, ...options });
  closing.push(() => store.close());
  return store;
}

/** What another user could read or enter in a directory, those inside a closed one left out. */
function openToOthers(inside: string): readonly string[] {
  return readdirSync(inside).flatMap((name) => {
    const path = join(inside, name);
    const { mode } = statSync(path);
    return (mode & 0o077) === 0 ? [] : [path];
  });
}

/** Opens and closes, so that there is a store with one thing in it. */
async function leaveStore(options: Partial<EmbeddedStoreOptions> = {}): Promise<void> {
  const store = await open(options);
  await add(store, "here");
  await store.close();
}

const add = (store: GraphStore, id: string) =>
  store.write((transaction) => transaction.run(addThing, { id, note: null }));
const idsIn = async (store: GraphStore) => (await store.read(things, {})).map((row) => row["id"]);
const inDirectory = (name: string) => join(directory, name);
const databaseFile = () => inDirectory("graph.grafeo");
const logDirectory = () => inDirectory("graph.grafeo.wal");

interface Holder {
  readonly child: ChildProcess;
  /** Lines of its standard output and error, growing. */
  readonly output: string[];
  readonly errors: string[];
}

interface HoldOptions {
  readonly task?: "write";
  /** The user it runs as. */
  readonly owner?: number | undefined;
  /** Keeps a private store, `:memory:`, under this test's directory. */
  readonly isPrivate?: boolean;
}

/** A service of its own, once it holds the store or has ended. */
async function holdElsewhere({ task, owner, isPrivate = false }: HoldOptions = {}): Promise<Holder> {
  const child = spawn(process.execPath, [HOLD_STORE, isPrivate ? ":memory:" : directory, task ?? "hold"], {
    stdio: ["ignore", "pipe", "pipe"],
    ...(owner === undefined ? {} : { uid: owner, gid: owner }),
    ...(isPrivate ? { env: { ...process.env, TMPDIR: directory } } : {}),
  });
  closing.push(() => end(child));
  const ended = once(child, "close");
  const [output, errors] = [linesOf(child.stdout), linesOf(child.stderr)];
  while (output.length === 0 && child.exitCode === null) await pause(10);
  if (child.exitCode !== null) await ended;
  return { child, output, errors };
}

function linesOf(stream: Readable): string[] {
  const lines: string[] = [];
  createInterface({ input: stream }).on("line", (line) => lines.push(line));
  return lines;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

async function sentenceOf(opening: Promise<unknown>): Promise<string> {
  const error: unknown = await opening.then(
    () => new Error("It opened."),
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ code: UNAVAILABLE });
  return (error as Error).message;
}

describe("when the engine's process is killed", () => {
  it("loses no accepted write and repeats none, in the middle of writes", async () => {
    const store = await open();
    await add(store, "counter");
    const accepted: number[] = [];
    for (let round = 0; round < 15; round++) {
      const writes = Array.from({ length: 8 }, () => store.write((tx) => tx.run(increase, { id: "counter" })));
      await pause(Math.random() * 30);
      if (store.enginePid !== undefined) process.kill(store.enginePid, "SIGKILL");
      accepted.push(...(await Promise.all(writes)).map(([count]) => count!));
    }
    // Each write counted once: a lost one would leave a gap or a repetition, a repeated one a gap.
    expect(accepted.sort((a, b) => a - b)).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
  });

  it("answers the questions that were under way, whole", async () => {
    const store = await open();
    const answers = [store.read(numbers, { count: 150_000 }), store.read(numbers, { count: 150_000 })];
    await pause(60);
    process.kill(store.enginePid!, "SIGKILL");
    for (const rows of await Promise.all(answers)) {
      expect(rows).toHaveLength(150_000);
      expect(rows.at(-1)).toMatchObject({ number: 150_000 });
    }
  });

  it("goes on by itself, without being asked", async () => {
    const warnings: string[] = [];
    const store = await open({ warn: (message) => warnings.push(message) });
    process.kill(store.enginePid!, "SIGKILL");
    while ((await store.health()).isReady) await pause(5);
    while (!(await store.health()).isReady) await pause(20);
    expect(warnings.join()).toContain("SIGKILL");
    expect(await store.read(echo, { value: 1 })).toEqual([1]);
  });

  it("says why it cannot come back, answers at once meanwhile, and comes back when it can", async () => {
    const store = await open();
    await add(store, "here");
    await rename(databaseFile(), inDirectory("elsewhere"));
    process.kill(store.enginePid!, "SIGKILL");
    while ((await store.health()).isReady) await pause(5);
    await expect(store.read(echo, { value: 1 })).rejects.toMatchObject({ code: UNAVAILABLE, message: NOT_READY });
    expect((await store.health()).reason).toMatch(/is missing.*restore it/);
    const started = performance.now();
    await expect(store.read(echo, { value: 1 })).rejects.toThrow(/^((?!tmp).)*$/);
    expect(performance.now() - started).toBeLessThan(200);
    await rename(inDirectory("elsewhere"), databaseFile());
    while (!(await store.health()).isReady) await pause(20);
    expect(await idsIn(store)).toEqual(["here"]);
  });

  it("asks reads again that waited beside a question past its deadline", async () => {
    const store = await open();
    const timeout = expect(store.read(runaway, {}, { deadlineMs: 100 })).rejects.toMatchObject({
      code: "QUERY_TIMEOUT",
    });
    const beside = store.read(numbers, { count: 300_000 });
    await timeout;
    expect(await beside).toHaveLength(300_000);
  });

  it("ends the process of a question past its deadline, which would go on otherwise", async () => {
    const store = await open();
    const pid = store.enginePid!;
    await expect(store.read(runaway, {}, { deadlineMs: 50 })).rejects.toMatchObject({ code: "QUERY_TIMEOUT" });
    expect(await store.read(echo, { value: 1 })).toEqual([1]);
    expect(store.enginePid).not.toBe(pid);
    expect(() => process.kill(pid, 0)).toThrow("ESRCH");
  });

  it("does not leave a process behind when it is closed", async () => {
    const store = await open();
    const pid = store.enginePid!;
    await store.close();
    expect(() => process.kill(pid, 0)).toThrow("ESRCH");
  });
});

describe("when the service is killed", () => {
  it("keeps every write that it had accepted, and starts again, round after round", async () => {
    const accepted: string[] = [];
    for (let round = 0; round < 4; round++) {
      const { child, output } = await holdElsewhere({ task: "write" });
      expect(output[0]).toBe("open");
      await pause(100 + Math.random() * 200);
      await end(child);
      accepted.push(...output.slice(1));
    }
    const found = await idsIn(await open());
    expect(accepted.length).toBeGreaterThan(20);
    expect(found).toEqual(expect.arrayContaining(accepted));
    expect(found.length - accepted.length).toBeLessThanOrEqual(4);
  });

  it("leaves no engine running that would hold the store", async () => {
    const held = await holdElsewhere();
    await end(held.child);
    expect(await idsIn(await open())).toEqual([]);
  });

  it("leaves no private directory", async () => {
    const held = await holdElsewhere({ isPrivate: true });
    const left = () => readdirSync(directory).filter((name) => name.startsWith("zveno-"));
    expect(left()).toHaveLength(1);
    await end(held.child);
    while (left().length > 0) await pause(10);
  });
});

describe("opening", () => {
  it("finds again what was written, words included", async () => {
    const first = await open();
    await first.write((transaction) => transaction.run(addState, { id: "a", words: "лиц 12" }));
    await first.close();
    const second = await open();
    expect(await second.read(findWord, { word: "12" })).toEqual(["a"]);
  });

  it("keeps words and unique ids after a crash right after the first start", async () => {
    const store = await open();
    await store.write((transaction) => transaction.run(addState, { id: "a", words: "лиц" }));
    process.kill(store.enginePid!, "SIGKILL");
    expect(await store.read(findWord, { word: "лиц" })).toEqual(["a"]);
    await expect(add(store, "a")).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("is under way in the engine's process as soon as it is asked for, however busy this process is then", async () => {
    const opening = open();
    const file = join(directory, "graph.grafeo");
    const waitUntil = performance.now() + 10_000;
    // Not a turn of the event loop in between.
    while (!existsSync(file) && performance.now() < waitUntil);
    expect(existsSync(file)).toBe(true);
    await opening;
  });

  it("makes the directory if it is missing, and leaves only the store's files in it", async () => {
    const store = await open({ directory: inDirectory("deep/inside") });
    await store.close();
    expect(readdirSync(inDirectory("deep/inside")).sort()).toEqual(["graph.grafeo", "sequence.json"]);
  });

  it("leaves nothing in it that another user could read, whatever rights the service gives new files", async () => {
    const deep = inDirectory("deep/inside");
    const before = process.umask(0);
    const store = await open({ directory: deep });
    await add(store, "here");
    expect(openToOthers(deep)).toEqual([]);
    await store.close();
    process.umask(before);
    expect(openToOthers(directory)).toEqual([]);
    expect(readdirSync(deep).length).toBeGreaterThan(1);
  });

  it("takes from others the files that an earlier version left open to them, and leaves the directory's rights", async () => {
    const crashed = await open();
    await add(crashed, "here");
    for (const path of readdirSync(directory, { recursive: true, encoding: "utf8" }))
      chmodSync(join(directory, path), statSync(join(directory, path)).isDirectory() ? 0o755 : 0o644);
    await crashed.close();
    chmodSync(directory, 0o755);
    const store = await open();
    expect(openToOthers(directory)).toEqual([]);
    expect(await idsIn(store)).toEqual(["here"]);
    expect(statSync(directory).mode & 0o777).toBe(0o755);
  });

  it("keeps :memory: in a private directory that is gone after closing", async () => {
    const before = privateDirectories();
    const store = await open({ directory: ":memory:" });
    const made = privateDirectories().filter((name) => !before.includes(name));
    await store.close();
    // Other tests may make theirs at the same time; ours is among those made, and only ours is closed for certain.
    expect(made.filter((name) => !privateDirectories().includes(name)).length).toBeGreaterThan(0);
  });

  it("says that the path is a file", async () => {
    await writeFile(inDirectory("taken"), "");
    expect(await sentenceOf(open({ directory: inDirectory("taken") }))).toMatch(/cannot be used, because it is a file/);
    expect(await sentenceOf(open({ directory: inDirectory("taken/deeper") }))).toMatch(/a part of its path is a file/);
  });

  it.each(["garbage in the place of a database", ""])("refuses a file that holds %j", async (content) => {
    await writeFile(databaseFile(), content);
    expect(await sentenceOf(open())).toMatch(/no database, or is damaged/);
    expect(await readFile(databaseFile(), "utf8")).toBe(content);
    expect(existsSync(inDirectory("holder.json"))).toBe(false);
  });

  it("refuses a directory in the place of the file", async () => {
    await mkdir(databaseFile());
    expect(await sentenceOf(open())).toMatch(/should be the store's file/);
  });

  it("refuses to start empty where a store has been", async () => {
    await leaveStore();
    await rm(databaseFile());
    expect(await sentenceOf(open())).toMatch(/is missing, but .*sequence.json says that there was one/);
    expect(existsSync(databaseFile())).toBe(false);
  });

  it("refuses a store that another one took the place of", async () => {
    await leaveStore();
    const other = await open({ directory: inDirectory("other") });
    for (const id of ["a", "b", "c"]) await add(other, id);
    await other.close();
    await rename(inDirectory("other/graph.grafeo"), databaseFile());
    expect(await sentenceOf(open())).toMatch(/is not the one that was there before/);
  });

  it("refuses when the count beside the store is unreadable", async () => {
    await leaveStore();
    await writeFile(inDirectory("sequence.json"), "{");
    expect(await sentenceOf(open())).toMatch(/cannot be understood/);
  });

  it("takes a backup: the store's file alone", async () => {
    await leaveStore();
    await rm(inDirectory("sequence.json"));
    expect(await idsIn(await open())).toEqual(["here"]);
    expect(existsSync(inDirectory("sequence.json"))).toBe(true);
  });
});

describe("a log that lost a part", () => {
  /** A store whose last writes are in its log only: its service was killed. */
  async function leaveLog(): Promise<string> {
    const { child, output } = await holdElsewhere({ task: "write" });
    while (output.length < 20) await pause(10);
    await end(child);
    while (await isLocked()) await pause(20);
    const [log] = readdirSync(logDirectory());
    return join(logDirectory(), log!);
  }

  it("is noticed when it is missing", async () => {
    await leaveLog();
    await rm(logDirectory(), { recursive: true });
    expect(await sentenceOf(open())).toMatch(/has lost writes: it accepted \d+ and holds \d+/);
  });

  it("is noticed when it was cut", async () => {
    const log = await leaveLog();
    await truncate(log, Math.floor((await stat(log)).size / 2));
    expect(await sentenceOf(open())).toMatch(/has lost writes/);
  });

  it("is noticed when its middle is damaged", async () => {
    const log = await leaveLog();
    const content = await readFile(log);
    content.fill(0xff, content.length >> 1, (content.length >> 1) + 64);
    await writeFile(log, content);
    expect(await sentenceOf(open())).toMatch(/damaged|lost writes/);
  });

  async function isLocked(): Promise<boolean> {
    // The orphaned engine ends by itself; its pid is not known here, so the lock on the file is asked.
    const probe = spawn("sh", ["-c", `grep -l '${directory}' /proc/[0-9]*/maps /dev/null 2>/dev/null`]);
    let found = "";
    probe.stdout.on("data", (text) => (found += String(text)));
    await once(probe, "exit");
    return found !== "";
  }
});

/** Whether any user may read below this folder: a clone in a private folder keeps others from running anything of it. */
function isOpenToAll(folder: string): boolean {
  const isOpen = (statSync(folder).mode & 0o001) !== 0;
  return isOpen && (dirname(folder) === folder || isOpenToAll(dirname(folder)));
}

const IS_ROOT = process.getuid?.() === 0;

// Root may do anything: then another user tries, who must be able to read the program.
(IS_ROOT && !isOpenToAll(__dirname) ? describe.skip : describe)("missing rights", () => {
  const owner = IS_ROOT ? NOBODY : undefined;

  afterEach(() => chmod(directory, 0o700));

  it.each([
    ["entered", 0o000],
    ["written", 0o555],
  ])("are said when the directory may not be %s", async (_what, rights) => {
    await chmod(directory, rights);
    const { child, errors } = await holdElsewhere({ owner });
    expect(errors).toEqual([
      expect.stringMatching(/cannot be used, because this user has no right to read and write it/),
    ]);
    expect(child.exitCode).toBe(3);
  });

  it("are said when the file may not be written", async () => {
    await leaveStore();
    await chmod(directory, 0o777);
    await chmod(databaseFile(), 0o444);
    const { child, errors } = await holdElsewhere({ owner });
    expect(errors).toEqual([expect.stringMatching(/graph.grafeo cannot be used, because this user has no right/)]);
    expect(child.exitCode).toBe(3);
  });
});

describe("the lock", () => {
  const holderFile = () => inDirectory("holder.json");
  const leaveHolder = (holder: object) =>
    writeFile(
      holderFile(),
      JSON.stringify({ host: hostname(), since: "2022-09-15T00:00:00Z", command: "node", ...holder }),
    );

  it("names at once the process that holds the store", async () => {
    const { child } = await holdElsewhere();
    const started = performance.now();
    const sentence = await sentenceOf(open());
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(sentence).toContain(`is held by process ${child.pid} `);
    expect(sentence).toContain("hold-store.cjs");
    expect(existsSync(holderFile())).toBe(true);
  });

  it("holds within one process too", async () => {
    await open();
    expect(await sentenceOf(open())).toContain(`is held by process ${process.pid} `);
  });

  it("is given back at close", async () => {
    await leaveStore();
    expect(existsSync(holderFile())).toBe(false);
    expect(await idsIn(await open())).toEqual(["here"]);
  });

  it("lets only one of many have the store", async () => {
    const attempts = await Promise.allSettled(Array.from({ length: 6 }, () => open()));
    expect(attempts.filter((attempt) => attempt.status === "fulfilled")).toHaveLength(1);
  });

  it("lets only one of many processes have a store that a killed one left", async () => {
    const killed = await holdElsewhere({ task: "write" });
    while (killed.output.length < 5) await pause(10);
    await end(killed.child);
    const holders = await Promise.all(Array.from({ length: 4 }, () => holdElsewhere()));
    expect(holders.filter(({ output }) => output[0] === "open")).toHaveLength(1);
    const refused = holders.flatMap(({ errors }) => errors);
    expect(refused).toHaveLength(3);
    for (const sentence of refused) expect(sentence).toMatch(/is held by process \d+ /);
  });

  it.each<[string, () => object]>([
    ["a process that is gone", () => ({ pid: 2 ** 22 + 1 })],
    ["this process's own number from another life", () => ({ pid: process.pid })],
    ["a number that now belongs to another program", () => ({ pid: process.ppid })],
    ["a process of another host", () => ({ pid: 1, host: "elsewhere" })],
  ])("is not held by a file that names %s", async (_what, holder) => {
    await leaveHolder(holder());
    await open();
    expect(JSON.parse(await readFile(holderFile(), "utf8"))).toMatchObject({ pid: process.pid, host: hostname() });
  });

  it("names the host of a holder elsewhere", async () => {
    await holdElsewhere();
    await leaveHolder({ pid: 1, host: "elsewhere" });
    expect(await sentenceOf(open())).toContain("is held by process 1 on elsewhere ");
  });

  it.each(["", "{}"])("says that the store cannot be locked when the file holds %j", async (content) => {
    await holdElsewhere();
    await writeFile(holderFile(), content);
    expect(await sentenceOf(open())).toMatch(/cannot be locked: stop the process that has it open/);
  });
});

describe("the format", () => {
  /** A version of the service that knows the first format alone. */
  const FIRST = { migrations: [] };
  const toTwo = {
    name: "things get a note",
    migrate: async (tx: Parameters<Parameters<GraphStore["write"]>[0]>[0]) =>
      void (await tx.run(addThing, { id: "migrated", note: null })),
  };

  it("is brought to the newest, once", async () => {
    await leaveStore(FIRST);
    for (let start = 0; start < 2; start++) {
      const store = await open({ migrations: [toTwo] });
      expect(await idsIn(store)).toEqual(["here", "migrated"]);
      await store.close();
    }
  });

  it("stays as it was when the step to the next one fails", async () => {
    await leaveStore(FIRST);
    const failing = {
      name: "fails half way",
      migrate: async (tx: Parameters<typeof toTwo.migrate>[0]) => {
        await toTwo.migrate(tx);
        throw new Error("half way");
      },
    };
    await expect(open({ migrations: [failing] })).rejects.toThrow("half way");
    expect(await idsIn(await open(FIRST))).toEqual(["here"]);
  });

  it("is refused when it is newer than this version knows", async () => {
    await leaveStore(FIRST);
    await (await open({ migrations: [toTwo] })).close();
    expect(await sentenceOf(open(FIRST))).toMatch(
      /has format 2, and this version of the service knows formats up to 1/,
    );
  });
});

describe("while it runs, the store", () => {
  it("refuses a write inside a write instead of waiting for itself", async () => {
    const store = await open();
    await expect(store.write(() => add(store, "inner"))).rejects.toThrow("A write inside a write");
    await add(store, "next");
    await expect(store.write(() => add(store, "inner"))).rejects.toThrow("A write inside a write");
    expect(await idsIn(store)).toEqual(["next"]);
  });

  it("stops a question that takes too much memory, and goes on", async () => {
    const store = await open({ memoryBudgetMb: 100 });
    await expect(store.read(hog, {})).rejects.toMatchObject({ code: "QUERY_TOO_COMPLEX" });
    expect(await store.read(echo, { value: 1 })).toEqual([1]);
  });

  it("closes in time although a question runs on", async () => {
    const store = await open({ closeDeadlineMs: 200 });
    const stopped = expect(store.read(runaway, {})).rejects.toMatchObject({ code: UNAVAILABLE });
    const started = performance.now();
    await store.close();
    expect(performance.now() - started).toBeLessThan(1_500);
    await stopped;
  });
});

function privateDirectories(): string[] {
  return readdirSync(tmpdir()).filter((name) => /^zveno-(?!test)/.test(name));
}
