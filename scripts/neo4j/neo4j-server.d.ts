export interface Neo4jServerOptions {
  /** Kept after the end, and found again at the next start; otherwise a temporary one is made and removed. */
  readonly dataDirectory?: string;
  readonly port?: number;
  /** Of the user neo4j; without one the server asks nobody for a password. */
  readonly password?: string;
  /** For Java, before its class. */
  readonly jvmFlags?: readonly string[];
  readonly settings?: Neo4jSettings;
  /** The settings of each further server that the same Java runs, with a database and a port of its own. */
  readonly others?: readonly Neo4jSettings[];
}

/** Settings of neo4j.conf, by their names. */
export type Neo4jSettings = Readonly<Record<string, string>>;

export interface Neo4jServer {
  readonly url: string;
  /** `url`, then those of the others. */
  readonly urls: readonly string[];
  readonly port: number;
  readonly pid: number;
  readonly version: string;
  /** Settles when the server has ended, for whatever reason. */
  readonly exited: Promise<void>;
  stop(): Promise<void>;
  kill(): Promise<void>;
  /** Lets it end in its own time, at most five minutes: Java may have much to write down. Whether it came to that. */
  finish(): Promise<boolean>;
}

export function startNeo4j(options?: Neo4jServerOptions): Promise<Neo4jServer>;

export function whyNoNeo4j(): string | undefined;
