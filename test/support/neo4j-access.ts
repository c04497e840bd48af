import { connect } from "node:net";

/** How tests reach a Neo4j whose content they may delete. */
export interface Neo4jAccess {
  readonly url: string;
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
}

/** The broker's answer to a worker. */
export interface Neo4jReply {
  readonly neo4j?: Neo4jAccess;
  readonly problem?: string;
}

/** The broker's port, set by the global set-up where a Neo4j can be had. */
export const BROKER_PORT = "ZVENO_TEST_NEO4J_PORT";

export interface Neo4jLease {
  readonly access: Neo4jAccess;
  release(): void;
}

/** What asks the broker, in the place of a worker's number, for the server whose planner is set as it comes. */
export const AS_IT_COMES = "as it comes";

/** A Neo4j for this worker alone until it is released. Waits for the server's start, or for its turn. */
export function leaseNeo4j(whose = String(process.env["JEST_WORKER_ID"])): Promise<Neo4jLease> {
  const socket = connect({ host: "127.0.0.1", port: Number(process.env[BROKER_PORT]) });
  return new Promise((resolve, reject) => {
    let line = "";
    socket.once("connect", () => socket.write(`${whose}\n`));
    socket.once("error", reject);
    socket.on("data", (chunk) => {
      line += String(chunk);
      if (!line.endsWith("\n")) return;
      const { neo4j, problem } = JSON.parse(line) as Neo4jReply;
      // A store that a failed test did not close must not keep jest from ending.
      socket.unref();
      if (neo4j === undefined) reject(new Error(problem));
      else resolve({ access: neo4j, release: () => socket.destroy() });
    });
  });
}
