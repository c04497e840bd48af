import { z } from "zod";
import type { $ZodIssue } from "zod/v4/core";
import { oneOf, onOrOff, readSecret, wholeNumber } from "./environment";
import type { IdentityConfig } from "./identity/identity-config";
import { knowsPeople } from "./identity/identity-config";
import {
  checkSigningKeyFile,
  IDENTITY_VARIABLES,
  identityConfig,
  identityContradictions,
} from "./identity/identity-variables";
import { isLoopback } from "./identity/loopback";

/** Where the graph is kept. */
export type StoreConfig =
  | { readonly kind: "embedded"; readonly directory: string }
  | {
      readonly kind: "neo4j";
      readonly url: string;
      readonly user?: string;
      readonly password?: string;
      readonly database?: string;
    };

/** The settings of the service, from its environment. README.md lists the variables. */
export interface Config {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly store: StoreConfig;
  readonly withSample: boolean;
  /** IANA name of the zone whose calendar «today» is taken from. */
  readonly timeZone: string;
  readonly maxCost: number;
  /** Megabytes of answers that are kept for who asks the same; 0 keeps none. */
  readonly answerCacheMb: number;
  readonly hasIntrospection: boolean;
  /** Origins whose pages may ask. An empty list switches CORS off; `*` stands for all origins. */
  readonly corsOrigins: readonly string[];
  readonly hasMetrics: boolean;
  /** Whether only trusted documents are answered, and a folder with more of them. */
  readonly trustedDocuments: { readonly areOnly: boolean; readonly folder: string | null };
  /** Hosts to which webhooks may go, by whatever way; none: any, over https. */
  readonly webhookHosts: readonly string[];
  /** How many streams may be open at a time, in all and of one client. */
  readonly streams: { readonly inAll: number; readonly perClient: number };
  /** Whether people may save questions for all, and remove them. */
  readonly maySaveQuestions: boolean;
  readonly logLevel: LogLevel;
  readonly queryTimeoutMs: number;
  /** How the service knows who asks. */
  readonly identity: IdentityConfig;
  /** The file with the keys that sign what is published of the log; null where nothing is signed. */
  readonly signingKeyFile: string | null;
  /** Whether names of persons are kept from those who do not say who they are. */
  readonly hidesPersons: boolean;
  /** What those may do who do not say who they are. Null: nobody has decided, because the address needs no decision. */
  readonly anonymous: "read" | "none" | null;
}

export type LogLevel = (typeof LOG_LEVELS)[number];

/** All that is wrong with the environment, one line a variable. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The service cannot start with this environment:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.name = "ConfigError";
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
/** Longer timers fire at once in Node. */
export const MAX_TIMER_MS = 2 ** 31 - 1;
/** Never shown, not even when wrong. */
const SECRET = /(PASSWORD|SECRET|KEY|NEO4J_URL)$/;

const VARIABLES = z.object({
  HOST: z.string().default("127.0.0.1"),
  PORT: wholeNumber(0, 65_535).default(4000),
  ZVENO_DATA_DIR: z.string().default(".zveno"),
  ZVENO_SAMPLE: onOrOff().default(true),
  ZVENO_TIME_ZONE: z
    .string()
    .refine(isTimeZone, "wanted an IANA time zone such as Europe/Moscow")
    .default("Europe/Moscow"),
  ZVENO_MAX_COST: wholeNumber(1, Number.MAX_SAFE_INTEGER).default(1_000_000),
  ZVENO_ANSWER_CACHE_MB: wholeNumber(0, 10_000).default(64),
  ZVENO_INTROSPECTION: onOrOff().default(true),
  ZVENO_CORS_ORIGINS: origins().default([]),
  ZVENO_METRICS: onOrOff().default(true),
  ZVENO_TRUSTED_DOCUMENTS: oneOf(["any", "only"]).default("any"),
  ZVENO_TRUSTED_DOCUMENTS_DIR: z.string().optional(),
  ZVENO_SAVED_QUESTIONS: onOrOff().default(false),
  ZVENO_WEBHOOK_HOSTS: hostNames().default([]),
  ZVENO_STREAMS: wholeNumber(0, 100_000).default(1_000),
  ZVENO_STREAMS_PER_CLIENT: wholeNumber(1, 100_000).default(100),
  ZVENO_LOG_LEVEL: oneOf(LOG_LEVELS).default("warn"),
  ZVENO_QUERY_TIMEOUT_MS: wholeNumber(1, MAX_TIMER_MS).default(10_000),
  ZVENO_STORE: oneOf(["embedded", "neo4j"]).default("embedded"),
  NEO4J_URL: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/@?]+\/?(\?.*)?$/,
      "wanted bolt://host:port or neo4j://host:port, without a user",
    )
    .optional(),
  NEO4J_USER: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_PASSWORD_FILE: z.string().transform(readSecret).optional(),
  NEO4J_DATABASE: z.string().optional(),
  ZVENO_ANONYMOUS: oneOf(["read", "none"]).optional(),
  ZVENO_SIGNING_KEY_FILE: z.string().transform(checkSigningKeyFile).optional(),
  ZVENO_HIDE_PERSONS: onOrOff().default(false),
  ...IDENTITY_VARIABLES,
});

/** Of all variables that are read. */
export const VARIABLE_NAMES: readonly string[] = Object.keys(VARIABLES.shape);

/**
 * The configuration that the environment asks for, frozen. An empty variable counts as one that is not set.
 *
 * Errors: ConfigError, with every bad variable.
 */
export function readConfig(environment: Environment): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const { success, data, error } = VARIABLES.safeParse(given);
  const problems = [...(error?.issues.map((issue) => describeProblem(issue, given)) ?? []), ...contradictions(given)];
  if (!success || problems.length > 0) throw new ConfigError(problems);
  return Object.freeze({
    host: data.HOST,
    port: data.PORT,
    store: Object.freeze(storeConfig(data)),
    withSample: data.ZVENO_SAMPLE,
    timeZone: data.ZVENO_TIME_ZONE,
    maxCost: data.ZVENO_MAX_COST,
    answerCacheMb: data.ZVENO_ANSWER_CACHE_MB,
    hasIntrospection: data.ZVENO_INTROSPECTION,
    corsOrigins: Object.freeze(data.ZVENO_CORS_ORIGINS),
    hasMetrics: data.ZVENO_METRICS,
    trustedDocuments: Object.freeze({
      areOnly: data.ZVENO_TRUSTED_DOCUMENTS === "only",
      folder: data.ZVENO_TRUSTED_DOCUMENTS_DIR ?? null,
    }),
    webhookHosts: Object.freeze(data.ZVENO_WEBHOOK_HOSTS),
    streams: Object.freeze({ inAll: data.ZVENO_STREAMS, perClient: data.ZVENO_STREAMS_PER_CLIENT }),
    maySaveQuestions: data.ZVENO_SAVED_QUESTIONS,
    logLevel: data.ZVENO_LOG_LEVEL,
    queryTimeoutMs: data.ZVENO_QUERY_TIMEOUT_MS,
    identity: Object.freeze(identityConfig(data)),
    signingKeyFile: data.ZVENO_SIGNING_KEY_FILE ?? null,
    hidesPersons: data.ZVENO_HIDE_PERSONS,
    anonymous: data.ZVENO_ANONYMOUS ?? null,
  });
}

/**
 * Whether those may read who do not say who they are. On an address of this machine alone they may, unless it is
 * forbidden; on any other one, somebody has to have said so.
 */
export function mayReadAnonymously({ host, anonymous }: Pick<Config, "host" | "anonymous">): boolean {
  return anonymous === null ? isLoopback(host) : anonymous === "read";
}

/** Errors: ConfigError for a service that nobody could read, or everybody could without anybody having said so. */
export function checkAdmission(config: Pick<Config, "host" | "anonymous" | "identity">): void {
  if (knowsPeople(config.identity) || mayReadAnonymously(config)) return;
  throw new ConfigError([
    config.anonymous === "none"
      ? "ZVENO_ANONYMOUS: wanted read, or a way to know who asks (ZVENO_OIDC_ISSUER or ZVENO_KEYS_FILE), and found «none»"
      : "ZVENO_ANONYMOUS: wanted read, if everybody who reaches HOST may read, or a way to know who asks (ZVENO_OIDC_ISSUER or ZVENO_KEYS_FILE), and found nothing",
  ]);
}

function storeConfig(variables: z.infer<typeof VARIABLES>): StoreConfig {
  if (variables.ZVENO_STORE === "embedded") return { kind: "embedded", directory: variables.ZVENO_DATA_DIR };
  const password = variables.NEO4J_PASSWORD ?? variables.NEO4J_PASSWORD_FILE;
  return {
    kind: "neo4j",
    url: variables.NEO4J_URL ?? "",
    ...(variables.NEO4J_USER === undefined ? {} : { user: variables.NEO4J_USER }),
    ...(password === undefined ? {} : { password }),
    ...(variables.NEO4J_DATABASE === undefined ? {} : { database: variables.NEO4J_DATABASE }),
  };
}

/** What is wrong with variables that are right one by one. */
function contradictions(given: Environment): string[] {
  const problems: string[] = [];
  if (given.ZVENO_STORE === "neo4j" && given.NEO4J_URL === undefined)
    problems.push("NEO4J_URL: wanted the database's address, because ZVENO_STORE is neo4j, and found nothing");
  if (given.NEO4J_PASSWORD !== undefined && given.NEO4J_PASSWORD_FILE !== undefined)
    problems.push("NEO4J_PASSWORD_FILE: wanted either this or NEO4J_PASSWORD, and found both");
  if (given.NEO4J_USER !== undefined && given.NEO4J_PASSWORD === undefined && given.NEO4J_PASSWORD_FILE === undefined)
    problems.push(
      "NEO4J_PASSWORD: wanted the password of NEO4J_USER, here or in NEO4J_PASSWORD_FILE, and found nothing",
    );
  problems.push(...identityContradictions(given));
  return problems;
}

function describeProblem(issue: $ZodIssue, given: Environment): string {
  const name = String(issue.path[0]);
  return `${name}: ${issue.message}, and found ${SECRET.test(name) ? "something else" : `«${given[name]}»`}`;
}

function origins() {
  return z
    .string()
    .transform((list) => list.split(",").map((origin) => origin.trim()))
    .refine(
      (list) => list.every(isOrigin),
      "wanted origins such as https://example.org, with commas between them, or *",
    );
}

function hostNames() {
  return z
    .string()
    .transform((list) => list.split(",").map((host) => host.trim().toLowerCase()))
    .refine(
      (list) => list.every((host) => /^[a-z0-9.-]+$|^\[[0-9a-f:]+\]$/.test(host)),
      "wanted names of hosts such as hooks.example.org, with commas between them",
    );
}

function isOrigin(text: string): boolean {
  return text === "*" || (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text);
}

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
