import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const PATH = join(__dirname, "../../../docker-compose.yml");

/** The parts of a compose file that its tests look at. */
export interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly networks: Readonly<Record<string, { readonly driver_opts?: Readonly<Record<string, string>> }>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

export interface ComposeService {
  readonly image: string;
  readonly user?: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string | null>>;
  readonly ports: readonly string[];
  readonly volumes?: readonly string[];
  readonly tmpfs?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly mem_limit?: string;
  readonly pids_limit?: number;
  readonly cpus?: number;
  readonly networks?: readonly string[];
  readonly secrets?: readonly string[];
  readonly stop_grace_period?: string;
  readonly restart?: string;
}

type Environment = Readonly<Record<string, string>>;

/** `${NAME}`, `${NAME:-default}`, `${NAME:?what is wanted}`; `$$` is a dollar sign. */
const VARIABLE = /\$\$|\$\{(\w+)(?::([-?])([^}]*))?\}/g;

/** The compose file as it is written, variables and all. */
export function readComposeFile(): ComposeFile {
  return parse(readFileSync(PATH, "utf8"), { merge: true }) as ComposeFile;
}

/**
 * The compose file as Compose sees it in an environment: variables replaced.
 *
 * Errors: a plain Error with the file's own sentence for a variable that is wanted and is not there.
 */
export function interpolatedComposeFile(environment: Environment): ComposeFile {
  return JSON.parse(JSON.stringify(readComposeFile()), (_key, value: unknown) =>
    typeof value === "string" ? interpolate(value, environment) : value,
  ) as ComposeFile;
}

function interpolate(text: string, environment: Environment): string {
  return text.replace(VARIABLE, (whole: string, name?: string, operator?: string, rest: string = "") => {
    if (name === undefined) return whole.slice(1);
    const value = environment[name] ?? "";
    if (value !== "" || operator === undefined) return value;
    if (operator === "?") throw new Error(`${name}: ${rest}`);
    return rest;
  });
}
