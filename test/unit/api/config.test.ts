import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEFAULT_CLAIMS } from "../../../src/identity/identity-config";
import { temporaryDirectory } from "../../support/temporary-directory";
import { checkAdmission, ConfigError, mayReadAnonymously, readConfig } from "../../../src/config";

test("an empty environment gives the defaults", () => {
  expect(readConfig({})).toEqual({
    host: "127.0.0.1",
    port: 4000,
    store: { kind: "embedded", directory: ".zveno" },
    withSample: true,
    timeZone: "Europe/Moscow",
    maxCost: 1_000_000,
    answerCacheMb: 64,
    hasIntrospection: true,
    hasMetrics: true,
    maySaveQuestions: false,
    webhookHosts: [],
    streams: { inAll: 1_000, perClient: 100 },
    trustedDocuments: { areOnly: false, folder: null },
    corsOrigins: [],
    logLevel: "warn",
    queryTimeoutMs: 10_000,
    identity: { provider: null, keysFile: null, claims: DEFAULT_CLAIMS, signIn: null },
    signingKeyFile: null,
    hidesPersons: false,
    anonymous: null,
  });
});

test("an empty variable counts as one that is not set", () => {
  expect(readConfig({ PORT: "", ZVENO_TIME_ZONE: "", NEO4J_PASSWORD: "" })).toEqual(readConfig({}));
});

test("every variable is read", () => {
  const keys = ["the newest", "the former"].map((text) => Buffer.alloc(32, text));
  const [sessionKeyFile, secretFile] = [join(temporaryDirectory(), "session"), join(temporaryDirectory(), "secret")];
  writeFileSync(sessionKeyFile, keys.map((key) => key.toString("base64")).join("\n"));
  writeFileSync(secretFile, "a secret\n");
  const config = readConfig({
    HOST: "0.0.0.0",
    PORT: "0",
    ZVENO_DATA_DIR: ":memory:",
    ZVENO_SAMPLE: "off",
    ZVENO_TIME_ZONE: "Asia/Sakhalin",
    ZVENO_MAX_COST: "5",
    ZVENO_ANSWER_CACHE_MB: "0",
    ZVENO_INTROSPECTION: "off",
    ZVENO_METRICS: "off",
    ZVENO_SAVED_QUESTIONS: "on",
    ZVENO_WEBHOOK_HOSTS: "hooks.example.org, [::1]",
    ZVENO_STREAMS: "50",
    ZVENO_STREAMS_PER_CLIENT: "5",
    ZVENO_TRUSTED_DOCUMENTS: "only",
    ZVENO_TRUSTED_DOCUMENTS_DIR: "/srv/documents",
    ZVENO_CORS_ORIGINS: "https://a.example, http://127.0.0.1:8080",
    ZVENO_LOG_LEVEL: "debug",
    ZVENO_QUERY_TIMEOUT_MS: "250",
    ZVENO_ANONYMOUS: "none",
    ZVENO_HIDE_PERSONS: "on",
    ZVENO_OIDC_ISSUER: "https://id.example/realms/edu",
    ZVENO_OIDC_AUDIENCE: "zveno",
    ZVENO_OIDC_JWKS_URL: "http://127.0.0.1:9000/keys",
    ZVENO_OIDC_ALGORITHMS: "ES256, RS512",
    ZVENO_CLAIM_NAME: "preferred_username",
    ZVENO_CLAIM_ROLES: "realm_access.roles",
    ZVENO_CLAIM_ACTS_FOR: "for",
    ZVENO_CLAIM_REGIONS: "where",
    ZVENO_SESSION_KEY_FILE: sessionKeyFile,
    ZVENO_SESSION_MINUTES: "60",
    ZVENO_PUBLIC_URL: "https://zveno.example/",
    ZVENO_OIDC_CLIENT_ID: "zveno-page",
    ZVENO_OIDC_CLIENT_SECRET_FILE: secretFile,
    ZVENO_OIDC_SCOPE: "openid zveno",
  });
  expect(config).toEqual({
    host: "0.0.0.0",
    port: 0,
    store: { kind: "embedded", directory: ":memory:" },
    withSample: false,
    timeZone: "Asia/Sakhalin",
    maxCost: 5,
    answerCacheMb: 0,
    hasIntrospection: false,
    hasMetrics: false,
    maySaveQuestions: true,
    webhookHosts: ["hooks.example.org", "[::1]"],
    streams: { inAll: 50, perClient: 5 },
    trustedDocuments: { areOnly: true, folder: "/srv/documents" },
    corsOrigins: ["https://a.example", "http://127.0.0.1:8080"],
    logLevel: "debug",
    queryTimeoutMs: 250,
    signingKeyFile: null,
    identity: {
      provider: {
        issuer: "https://id.example/realms/edu",
        audience: "zveno",
        jwksUrl: "http://127.0.0.1:9000/keys",
        algorithms: ["ES256", "RS512"],
      },
      keysFile: null,
      claims: { name: "preferred_username", roles: "realm_access.roles", actsFor: "for", regions: "where" },
      signIn: {
        publicUrl: "https://zveno.example",
        sessionKeys: keys,
        sessionMinutes: 60,
        client: { id: "zveno-page", secret: "a secret" },
        scope: "openid zveno",
      },
    },
    hidesPersons: true,
    anonymous: "none",
  });
});

test("the configuration cannot be changed", () => {
  const config = readConfig({});
  expect(Object.isFrozen(config) && Object.isFrozen(config.store) && Object.isFrozen(config.corsOrigins)).toBe(true);
});

describe("whether those may read who do not say who they are", () => {
  const ISSUER = { ZVENO_OIDC_ISSUER: "https://id.example", ZVENO_OIDC_AUDIENCE: "zveno" };

  test.each([
    [{}, true],
    [{ HOST: "::1" }, true],
    [{ HOST: "localhost" }, true],
    [ISSUER, true],
    [{ ...ISSUER, ZVENO_ANONYMOUS: "none" }, false],
    [{ ...ISSUER, HOST: "0.0.0.0" }, false],
    [{ ...ISSUER, HOST: "0.0.0.0", ZVENO_ANONYMOUS: "read" }, true],
    [{ HOST: "0.0.0.0", ZVENO_ANONYMOUS: "read" }, true],
  ])("follows from %j", (environment, expected) => {
    const config = readConfig(environment);
    expect(mayReadAnonymously(config)).toBe(expected);
    expect(() => checkAdmission(config)).not.toThrow();
  });

  test.each([
    [{ HOST: "0.0.0.0" }, "wanted read, if everybody who reaches HOST may read"],
    [{ HOST: "::" }, "wanted read, if everybody"],
    [{ HOST: "127.0.0.1.example" }, "wanted read, if everybody"],
    [{ ZVENO_ANONYMOUS: "none" }, "found «none»"],
  ])("has to be said for %j, where the service knows nobody", (environment, problem) => {
    expect(() => checkAdmission(readConfig(environment))).toThrow(problem);
  });
});

describe("for Neo4j", () => {
  const NEO4J = { ZVENO_STORE: "neo4j", NEO4J_URL: "neo4j+s://db.example:7687" };

  test("the address is enough", () => {
    expect(readConfig(NEO4J).store).toEqual({ kind: "neo4j", url: "neo4j+s://db.example:7687" });
  });

  test("user, password and database go with it", () => {
    const store = readConfig({ ...NEO4J, NEO4J_USER: "u", NEO4J_PASSWORD: "p", NEO4J_DATABASE: "d" }).store;
    expect(store).toEqual({ kind: "neo4j", url: NEO4J.NEO4J_URL, user: "u", password: "p", database: "d" });
  });

  test("the password can be in a file, with a line end after it", () => {
    const directory = mkdtempSync(join(tmpdir(), "zveno-config-"));
    const file = join(directory, "password");
    writeFileSync(file, "from file\n");
    const store = readConfig({ ...NEO4J, NEO4J_USER: "u", NEO4J_PASSWORD_FILE: file }).store;
    rmSync(directory, { recursive: true });
    expect(store).toMatchObject({ user: "u", password: "from file" });
  });

  test.each(["neo4j://localhost:7687/", "bolt://[::1]:7687", "bolt+ssc://db"])("%s is an address", (NEO4J_URL) => {
    expect(readConfig({ ...NEO4J, NEO4J_URL }).store).toMatchObject({ url: NEO4J_URL });
  });
});

const BAD = [
  [{ PORT: "65536" }, "PORT: wanted a whole number from 0 to 65535, and found «65536»"],
  [{ PORT: "4e3" }, "PORT: wanted a whole number from 0 to 65535, and found «4e3»"],
  [{ PORT: "-1" }, "PORT: wanted a whole number from 0 to 65535, and found «-1»"],
  [{ ZVENO_MAX_COST: "0" }, "ZVENO_MAX_COST: wanted a whole number from 1 to 9007199254740991, and found «0»"],
  [
    { ZVENO_QUERY_TIMEOUT_MS: "9999999999" },
    "ZVENO_QUERY_TIMEOUT_MS: wanted a whole number from 1 to 2147483647, and found «9999999999»",
  ],
  [{ ZVENO_SAMPLE: "yes" }, "ZVENO_SAMPLE: wanted on or off, and found «yes»"],
  [
    { ZVENO_TIME_ZONE: "Mars/Base" },
    "ZVENO_TIME_ZONE: wanted an IANA time zone such as Europe/Moscow, and found «Mars/Base»",
  ],
  [{ ZVENO_STORE: "mysql" }, "ZVENO_STORE: wanted embedded or neo4j, and found «mysql»"],
  [
    { ZVENO_STORE: "neo4j" },
    "NEO4J_URL: wanted the database's address, because ZVENO_STORE is neo4j, and found nothing",
  ],
  [
    { NEO4J_USER: "u" },
    "NEO4J_PASSWORD: wanted the password of NEO4J_USER, here or in NEO4J_PASSWORD_FILE, and found nothing",
  ],
  [
    { NEO4J_PASSWORD_FILE: "/no/such/file" },
    "NEO4J_PASSWORD_FILE: wanted a file that can be read, and found «/no/such/file»",
  ],
  [{ ZVENO_CORS_ORIGINS: "https://a.example/page" }, "found «https://a.example/page»"],
  [{ ZVENO_CORS_ORIGINS: "a.example" }, "found «a.example»"],
  [{ ZVENO_CORS_ORIGINS: "https://a.example,," }, "found «https://a.example,,»"],
  [{ ZVENO_ANONYMOUS: "write" }, "ZVENO_ANONYMOUS: wanted read or none, and found «write»"],
  [{ ZVENO_KEYS_FILE: "package.json" }, "wanted a file of `zveno key new` that can be read, and found «package.json»"],
  [{ ZVENO_OIDC_ISSUER: "http://id.example", ZVENO_OIDC_AUDIENCE: "z" }, "wanted an https:// address"],
  [{ ZVENO_OIDC_ISSUER: "https://id.example" }, "ZVENO_OIDC_AUDIENCE: wanted what tokens"],
  [{ ZVENO_OIDC_AUDIENCE: "zveno" }, "because ZVENO_OIDC_AUDIENCE is set, and found nothing"],
  [
    { ZVENO_OIDC_ISSUER: "https://id.example", ZVENO_OIDC_AUDIENCE: "z", ZVENO_OIDC_ALGORITHMS: "none" },
    "wanted some of RS256",
  ],
  [
    {
      ...{ ZVENO_SESSION_KEY_FILE: "package.json", ZVENO_OIDC_CLIENT_ID: "page" },
      ...{ ZVENO_OIDC_ISSUER: "https://id.example", ZVENO_OIDC_AUDIENCE: "zveno" },
    },
    "wanted a file with a key a line",
  ],
  [{ ZVENO_PUBLIC_URL: "https://zveno.example/page" }, "wanted an address without a path"],
  [{ ZVENO_PUBLIC_URL: "http://zveno.example" }, "wanted an https:// address"],
  [{ ZVENO_SESSION_MINUTES: "0" }, "wanted a whole number from 1 to 43200"],
  [
    { ZVENO_OIDC_CLIENT_ID: "page", ZVENO_OIDC_ISSUER: "https://id.example", ZVENO_OIDC_AUDIENCE: "zveno" },
    "ZVENO_SESSION_KEY_FILE: wanted a file with a key",
  ],
  [{ ZVENO_OIDC_CLIENT_SECRET_FILE: "package.json" }, "ZVENO_OIDC_CLIENT_ID: wanted what"],
  [{ ZVENO_LOG_LEVEL: "loud" }, "wanted fatal, error, warn, info, debug, trace or silent, and found «loud»"],
] as const;

function problemsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

test.each(BAD)("%j is refused in a sentence", (environment, problem) => {
  const problems = problemsOf(environment);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
});

test("every bad variable is named at once", () => {
  const problems = problemsOf({
    PORT: "x",
    ZVENO_SAMPLE: "1",
    ZVENO_TIME_ZONE: "",
    ZVENO_STORE: "neo4j",
    ZVENO_MAX_COST: "y",
  });
  expect(problems.map((problem) => problem.split(":")[0])).toEqual([
    "PORT",
    "ZVENO_SAMPLE",
    "ZVENO_MAX_COST",
    "NEO4J_URL",
  ]);
});

test("secrets are not repeated", () => {
  const problems = problemsOf({ ZVENO_STORE: "neo4j", NEO4J_URL: "bolt://neo4j:hunter2@db:7687" });
  expect(problems[0]).toMatch(/^NEO4J_URL: /);
  expect(problems.join()).not.toContain("hunter2");
});
