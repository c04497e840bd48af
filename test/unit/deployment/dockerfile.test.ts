import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { satisfies } from "semver";
import {
  execForm,
  healthcheckCommand,
  imageEnvironment,
  onlyStep,
  productionStage,
  readDockerfile,
} from "../../support/dockerfile";

const ROOT = join(__dirname, "../../..");

const stages = readDockerfile();
const production = productionStage();
const copied = production.steps.filter(({ keyword }) => keyword === "COPY");

function runs(name: string): readonly string[] {
  const { steps } = stages.find((stage) => stage.name === name)!;
  return steps.filter(({ keyword }) => keyword === "RUN").map(({ words }) => words.join(" "));
}

describe("the Dockerfile", () => {
  test("builds on one image, of an exact version of Node and with glibc", () => {
    const names = stages.map(({ name }) => name);
    const images = stages.map(({ from }) => from).filter((from) => !names.includes(from));
    expect(images).toEqual([expect.stringMatching(/^node:24\.\d+\.\d+-bookworm-slim$/)]);
  });

  test("uses a Node that package.json allows", () => {
    const { engines } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { engines: { node: string } };
    const [, version] = /^node:([\d.]+)-/.exec(stages[0]!.from)!;
    expect(satisfies(version!, engines.node)).toBe(true);
  });

  test("adds nothing from elsewhere", () => {
    expect(stages.flatMap(({ steps }) => steps).filter(({ keyword }) => keyword === "ADD")).toEqual([]);
    expect(
      stages
        .flatMap(({ steps }) => steps)
        .flatMap(({ words }) => words)
        .join(" "),
    ).not.toMatch(/curl|wget|apt-get/);
  });

  test("installs exactly what the lock file says, and no development packages for production", () => {
    expect(runs("build")).toEqual([expect.stringMatching(/^npm ci (?!.*omit)/), "npm run build"]);
    expect(runs("packages")).toEqual([expect.stringMatching(/^npm ci --omit=dev /)]);
    expect(runs("production").filter((command) => command.startsWith("npm"))).toEqual([]);
  });

  test("copies all that the service reads at run time", () => {
    const targets = copied.map(({ words }) => words.at(-1));
    const needed = ["./node_modules", "./dist", "./cypher", "./data", "./schema"];
    expect(targets).toEqual(expect.arrayContaining(needed));
  });

  test("takes the packages from the stage that has no others", () => {
    const packages = copied.find(({ words }) => words.at(-1) === "./node_modules");
    expect(packages!.flags).toEqual({ from: "packages" });
  });

  test("copies nothing that .dockerignore keeps from it, and nothing that is not there", () => {
    const admitted = [...readFileSync(join(ROOT, ".dockerignore"), "utf8").matchAll(/^!(.+)$/gm)].map(
      ([, name]) => name!,
    );
    const wanted = stages
      .flatMap(({ steps }) => steps)
      .filter(({ keyword, flags }) => keyword === "COPY" && flags["from"] === undefined)
      .flatMap(({ words }) => words.slice(0, -1));
    expect([...new Set(wanted)].sort()).toEqual([...admitted].sort());
    expect(admitted.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
  });

  test("runs the service as a user who is not root, told by number", () => {
    expect(onlyStep(production, "USER").words).toEqual([expect.stringMatching(/^[1-9]\d*:[1-9]\d*$/)]);
  });

  test("keeps data in a volume that belongs to that user", () => {
    const [directory] = onlyStep(production, "VOLUME").words;
    const [uid, gid] = onlyStep(production, "USER").words[0]!.split(":");
    expect(imageEnvironment(production)["ZVENO_DATA_DIR"]).toBe(directory);
    expect(runs("production")).toEqual([`install --directory --owner=${uid} --group=${gid} --mode=0700 ${directory}`]);
  });

  test("starts the built service itself, so that it gets the signal to stop", () => {
    expect(execForm(onlyStep(production, "CMD"))).toEqual(["node", "--heap-growing-percent=60", "dist/main.js"]);
    expect(production.steps.filter(({ keyword }) => keyword === "ENTRYPOINT")).toEqual([]);
    expect(onlyStep(production, "STOPSIGNAL").words).toEqual(["SIGTERM"]);
  });

  test("asks the service itself whether it is ready, with nothing but Node", () => {
    const [program, option, script] = healthcheckCommand(production);
    expect([program, option]).toEqual(["node", "-e"]);
    expect(script).toContain("/health/ready");
  });

  test("listens where a published port can reach it", () => {
    expect(imageEnvironment(production)).toMatchObject({ HOST: "0.0.0.0", NODE_ENV: "production" });
    expect(onlyStep(production, "EXPOSE").words).toEqual(["4000"]);
  });

  test("holds no secret", () => {
    const given = stages.flatMap(({ steps }) => steps).filter(({ keyword }) => keyword === "ENV" || keyword === "ARG");
    expect(given.flatMap(({ words }) => words).join(" ")).not.toMatch(/PASSWORD|SECRET|TOKEN/i);
  });
});
