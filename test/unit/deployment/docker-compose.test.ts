import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Ajv from "ajv";
import { readConfig, VARIABLE_NAMES } from "../../../src/config";
import { temporaryDirectory } from "../../support/temporary-directory";
import { interpolatedComposeFile, readComposeFile } from "./compose-file";

const ROOT = join(__dirname, "../../..");
const compose = interpolatedComposeFile({});
const neo4j = compose.services["neo4j"]!;
const zveno = compose.services["zveno"]!;
const both = Object.entries(compose.services);

/** The schema of the compose specification, as the linter's package carries it. */
function createSpecificationCheck() {
  const path = join(dirname(require.resolve("dclint/package.json")), "schemas/compose.schema.json");
  // It names formats of Compose's own, and its draft by an address that the validator does not know.
  const ajv = new Ajv({ strict: false, validateFormats: false, validateSchema: false, allErrors: true });
  return ajv.compile(JSON.parse(readFileSync(path, "utf8")) as object);
}

function megabytes(size: string): number {
  const [, number, unit] = /^(\d+)([mg])$/.exec(size)!;
  return Number(number) * (unit === "g" ? 1024 : 1);
}

function seconds(duration: string): number {
  const [, minutes = "0", rest = "0"] = /^(?:(\d+)m)?(?:(\d+)s)?$/.exec(duration)!;
  return Number(minutes) * 60 + Number(rest);
}

describe("the compose file", () => {
  const check = createSpecificationCheck();

  test("is one by the specification's schema, as written and with its variables replaced", () => {
    expect([check(readComposeFile()), check.errors]).toEqual([true, null]);
    expect([check(compose), check.errors]).toEqual([true, null]);
  });

  test("would not be one with a word that the specification lacks", () => {
    expect(check({ services: { ...compose.services, neo4j: { ...neo4j, memory_limit: "2g" } } })).toBe(false);
    expect(check({ services: { ...compose.services, zveno: { ...zveno, depends_on: { neo4j: {} } } } })).toBe(false);
  });

  test("holds Neo4j and the service", () => {
    expect(Object.keys(compose.services).sort()).toEqual(["neo4j", "zveno"]);
  });

  test("holds no password where `docker inspect` would show it, whatever the environment", () => {
    const secret = "a long password";
    const names = ["NEO4J_PASSWORD", "NEO4J_AUTH", "PASSWORD"];
    const filled = interpolatedComposeFile(Object.fromEntries(names.map((name) => [name, secret])));
    expect(JSON.stringify(filled)).not.toContain(secret);
    const secrets = both
      .flatMap(([, { environment }]) => Object.entries(environment))
      .filter(([name]) => /PASS|AUTH/.test(name));
    expect(secrets).toEqual([
      ["NEO4J_AUTH_FILE", "/run/secrets/neo4j-auth"],
      ["NEO4J_PASSWORD_FILE", "/run/secrets/neo4j-password"],
    ]);
  });

  test("gives each of both its own file with the password, which git does not see", () => {
    expect([neo4j.secrets, zveno.secrets]).toEqual([["neo4j-auth"], ["neo4j-password"]]);
    const files = Object.values(compose.secrets).map(({ file }) => file);
    expect(files).toEqual(["./secrets/neo4j-auth", "./secrets/neo4j-password"]);
    const ignored = readFileSync(join(ROOT, ".gitignore"), "utf8").split("\n");
    expect(ignored).toEqual(expect.arrayContaining(["secrets/", ".env"]));
  });

  test.each(both)("bounds the processes and processors of %s", (_name, service) => {
    expect(service.pids_limit).toBeGreaterThan(0);
    expect(service.cpus).toBeGreaterThan(0);
  });

  test.each(both)("lets %s reach nothing but the other", (_name, { networks }) => {
    expect(networks).toEqual(["graph"]);
    expect(compose.networks["graph"]!.driver_opts).toEqual({
      "com.docker.network.bridge.enable_ip_masquerade": "false",
    });
  });

  test("publishes every port on 127.0.0.1 unless told otherwise", () => {
    const ports = both.flatMap(([, service]) => service.ports);
    expect(ports).toEqual(["127.0.0.1:7474:7474", "127.0.0.1:7687:7687", "127.0.0.1:4000:4000"]);
  });

  test("publishes the service elsewhere only when that is said, and Neo4j never", () => {
    const elsewhere = interpolatedComposeFile({ PUBLISH_ADDRESS: "192.0.2.1", PUBLISH_PORT: "80" });
    expect(elsewhere.services["zveno"]!.ports).toEqual(["192.0.2.1:80:4000"]);
    expect(elsewhere.services["neo4j"]!.ports).toEqual(neo4j.ports);
  });

  test.each(both)("names an exact version for the image of %s", (_name, { image }) => {
    expect(image).toMatch(/^[a-z0-9]+:\d+\.\d+\.\d+(-[a-z]+)?$/);
  });

  test.each(both)("takes from %s every right that it does not need", (_name, service) => {
    expect(service.cap_drop).toEqual(["ALL"]);
    expect(service.security_opt).toEqual(["no-new-privileges:true"]);
    expect(service).not.toHaveProperty("privileged");
    expect(service).not.toHaveProperty("cap_add");
    expect(service.user ?? "the image's").not.toMatch(/^(root|0)(:|$)/);
  });

  test.each(both)("starts %s again when it fails", (_name, { restart }) => {
    expect(restart).toBe("unless-stopped");
  });

  test("limits the memory of both to 4 GB together", () => {
    const limits = both.map(([, service]) => megabytes(service.mem_limit!));
    expect(limits.every((limit) => limit > 0)).toBe(true);
    expect(limits.reduce((sum, limit) => sum + limit)).toBeLessThanOrEqual(4096);
  });
});

describe("Neo4j in the compose file", () => {
  test("is the version that the tests run on", () => {
    const source = readFileSync(join(ROOT, "scripts/neo4j/distribution.js"), "utf8");
    const [, version] = /const LTS = "([\d.]+)";/.exec(source)!;
    expect(neo4j.image).toBe(`neo4j:${version}-community`);
  });

  test("keeps its data and logs in named volumes", () => {
    expect(neo4j.volumes).toEqual(["neo4j-data:/data", "neo4j-logs:/logs"]);
    expect(Object.keys(compose.volumes).sort()).toEqual(["neo4j-data", "neo4j-logs"]);
  });

  test("leaves the JVM room beside heap and page cache", () => {
    const size = (name: string) => megabytes(neo4j.environment[`NEO4J_server_memory_${name}`]!);
    expect(size("heap_initial__size")).toBe(size("heap_max__size"));
    expect(size("heap_max__size") * 1.5 + size("pagecache_size")).toBeLessThanOrEqual(megabytes(neo4j.mem_limit!));
  });

  test("is given nothing that its image would take for a setting which does not exist", () => {
    const settings = Object.keys(neo4j.environment).filter((name) => name !== "NEO4J_AUTH_FILE");
    expect(settings.filter((name) => !/^NEO4J_(server|dbms|db)_[a-z_]+$/.test(name))).toEqual([]);
  });

  test("is asked whether it is healthy, and has time to write down what it holds", () => {
    expect(neo4j.healthcheck!.test.join(" ")).toMatch(/^CMD wget .*http:\/\/127\.0\.0\.1:7474$/);
    expect(seconds(neo4j.stop_grace_period!)).toBeGreaterThanOrEqual(60);
  });
});

describe("the service in the compose file", () => {
  test("is built here, under the version of package.json", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(zveno).toMatchObject({ build: ".", image: `zveno:${version}` });
  });

  test("waits until Neo4j is healthy", () => {
    expect(zveno.depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
  });

  test("cannot write to its own files", () => {
    expect(zveno.read_only).toBe(true);
    expect(zveno.tmpfs!.map((mount) => mount.split(":")[0])).toEqual(["/tmp", "/var/lib/zveno"]);
    expect(zveno.volumes).toBeUndefined();
  });

  test("has more time to stop than it takes", () => {
    expect(seconds(zveno.stop_grace_period!)).toBeGreaterThan(10);
  });

  test("is given only variables that it knows", () => {
    expect(VARIABLE_NAMES).toContain("NEO4J_PASSWORD_FILE");
    expect(Object.keys(zveno.environment).filter((name) => !VARIABLE_NAMES.includes(name))).toEqual([]);
  });

  test("is given every variable that a user may want to set", () => {
    // Where it listens and keeps an embedded store, and how it reaches Neo4j, is the file's own business.
    const own = ["HOST", "PORT", "ZVENO_DATA_DIR", "NEO4J_PASSWORD", "NEO4J_DATABASE"];
    expect(VARIABLE_NAMES.filter((name) => !(name in zveno.environment))).toEqual(own);
  });

  test("finds Neo4j with what it is given", () => {
    const given = Object.entries(zveno.environment).filter((entry): entry is [string, string] => entry[1] !== null);
    const file = join(temporaryDirectory(), "neo4j-password");
    writeFileSync(file, "a long password");
    const mounted = { ...Object.fromEntries(given), NEO4J_PASSWORD_FILE: file };
    expect(readConfig(mounted).store).toEqual({
      kind: "neo4j",
      url: "bolt://neo4j:7687",
      user: "neo4j",
      password: "a long password",
    });
  });
});
