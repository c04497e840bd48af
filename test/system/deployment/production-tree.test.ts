import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execForm, healthcheckCommand, imageEnvironment, onlyStep, productionStage } from "../../support/dockerfile";
import { freePort } from "../../../scripts/free-port.js";
import { buildImageTree } from "../../support/image-build";
import { until } from "../../support/until";

const ROOT = join(__dirname, "../../..");
/** Installing all packages twice and building takes most of a minute, several times that on a machine under load. */
const BUILD_MS = 400_000;
/** Root may write everywhere: then the service has to be somebody else. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const image = productionStage();
let directory: string;
let tree: string;
let dataDirectory: string;
let service: ChildProcess;
let environment: Record<string, string>;
let url: string;
let output = "";

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "zveno-image-"));
  chmodSync(directory, 0o755);
  tree = await buildImageTree(directory);
  execFileSync("chmod", ["-R", "a-w,a+rX", tree]);
  dataDirectory = join(directory, "data");
  mkdirSync(dataDirectory, { mode: 0o700 });
  if (NOBODY.uid !== undefined) chownSync(dataDirectory, NOBODY.uid, NOBODY.gid);
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  environment = {
    ...imageEnvironment(image),
    PATH: process.env["PATH"]!,
    HOST: "127.0.0.1",
    PORT: String(port),
    ZVENO_DATA_DIR: dataDirectory,
  };
  service = start();
  await until("the service is ready", isReady, 60_000);
}, BUILD_MS);

afterAll(() => {
  service.kill("SIGKILL");
  execFileSync("chmod", ["-R", "u+w", directory]);
  rmSync(directory, { recursive: true, force: true });
});

function start(): ChildProcess {
  const [, ...words] = execForm(onlyStep(image, "CMD"));
  const child = spawn(process.execPath, words, { cwd: tree, env: environment, ...NOBODY });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => (output += String(piece)));
  return child;
}

async function isReady(): Promise<boolean> {
  if (service.exitCode !== null) throw new Error(`The service ended with ${service.exitCode}: ${output}`);
  return (await fetch(`${url}/health/ready`).catch(() => undefined))?.status === 200;
}

/** What the image's own check says: 0 for a healthy service. */
function checkHealth(): number | null {
  const [, ...words] = healthcheckCommand(image);
  return spawnSync(process.execPath, words, { cwd: tree, env: environment, ...NOBODY }).status;
}

test("the tree holds every package for production and none for development", () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
    packages: Record<string, { readonly dev?: true; readonly optional?: true }>;
  };
  const names = Object.keys(packages).filter((name) => name !== "");
  const isThere = (name: string) => existsSync(join(tree, name));
  expect(names.filter((name) => packages[name]!.dev === true && isThere(name))).toEqual([]);
  const needed = names.filter((name) => packages[name]!.dev === undefined && packages[name]!.optional === undefined);
  expect(needed.filter((name) => !isThere(name))).toEqual([]);
  expect(["typescript", "jest"].filter((name) => isThere(`node_modules/${name}`))).toEqual([]);
});

test("the tree holds no sources, tests or scripts", () => {
  const folders = ["cypher", "data", "dist", "node_modules", "package.json", "questions", "schema"];
  expect(readdirSync(tree).sort()).toEqual(folders);
});

test("nobody can write to the tree", () => {
  expect(execFileSync("find", [tree, "-perm", "/222", "-not", "-type", "l"], { encoding: "utf8" })).toBe("");
});

test("answers a question from there, with its data elsewhere", async () => {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ duties(first: 1) { totalCount nodes { title } } }" }),
  });
  const { data } = (await response.json()) as { data: { duties: { totalCount: number; nodes: { title: string }[] } } };
  expect(data.duties.totalCount).toBeGreaterThan(0);
  expect(data.duties.nodes[0]!.title).not.toBe("");
  expect(readdirSync(dataDirectory)).toContain("graph.grafeo");
});

test("is healthy by the image's own check while it runs, and stops with 0 when it is told to", async () => {
  expect(checkHealth()).toBe(0);
  const exited = once(service, "exit");
  service.kill("SIGTERM");
  expect([await exited, output]).toEqual([[0, null], expect.stringContaining("Zveno listens at")]);
  expect(checkHealth()).toBe(1);
});

test("finds its data again when it is started anew", async () => {
  const before = readFileSync(join(dataDirectory, "sequence.json"), "utf8");
  service = start();
  await until("the service is ready again", isReady, 60_000);
  expect(readFileSync(join(dataDirectory, "sequence.json"), "utf8")).toBe(before);
});
