import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import type { Neo4jServer } from "../../scripts/neo4j/neo4j-server.js";
import { AS_IT_COMES, type Neo4jAccess, type Neo4jReply } from "./neo4j-access";
import { startTestNeo4j } from "./test-neo4j";

/**
 * Tests ask many questions once each of small graphs, so most of their time a server plans. It plans a text once, looks
 * for plans no longer than a moment, and compiles no expressions. What plans look like is tested on a server that is set
 * as it comes (test/neo4j).
 */
const SETTINGS = {
  "dbms.cypher.min_replan_interval": "24h",
  "dbms.cypher.statistics_divergence_threshold": "1.0",
  // A run has thousands of texts.
  "server.memory.query_cache.per_db_cache_num_entries": "10000",
  "db.logs.query.enabled": "OFF",
  // Milliseconds, and candidate plans: 1000 and 128 otherwise.
  "internal.cypher.idp_solver_duration_threshold": "20",
  "internal.cypher.idp_solver_table_threshold": "16",
  "internal.cypher.expression_engine": "INTERPRETED",
  // Fewer candidates, and a text is planned once whatever the lengths of its parameters: a fifth of the planner's time.
  "internal.cypher.planning_selector_candidates_maximum": "1",
  "internal.cypher.predicates_as_union_max_size": "1",
  "internal.cypher.planning_intersection_scans_enabled": "false",
  "internal.cypher.planning_subtraction_scans_enabled": "false",
  "internal.cypher.planning_merge_join_enabled": "false",
  "internal.cypher.use_parameter_size": "false",
  // A condition with an EXISTS in it is not multiplied out, each copy of which would be planned.
  "internal.cypher.allow_duplicating_subquery_expressions_in_cnf_normalizer": "false",
  "internal.cypher.disable_type_checking_in_semantic_analysis": "true",
};

/**
 * It lives as long as the run, which repays both compilers of Java; a quarter of the planner's time is saved. What the planner makes
 * is thrown away at once: with room for a second of it, Java seldom looks for what is left.
 */
const FOR_A_RUN = ["-XX:+TieredCompilation", "-Xms1200m", "-Xmx2g", "-Xmn700m"];

/**
 * Gives each of jest's workers a Neo4j, and the test of plans another one; they are started when a test first asks for one.
 *
 * A Community server holds one database, and every test file wants an empty one. So each worker has a server of its own
 * and files never wait for each other. One Java runs them all: to compile its own code is as much work as the planner's,
 * and is done once. A run of unit tests starts none. A server that was named in NEO4J_URL is the only one there is: a
 * worker keeps it until its store is closed, and others wait.
 *
 * Workers ask over a loopback connection, in one line, their number or AS_IT_COMES; the answer is one line of JSON. The
 * connection stands for the use of the server.
 */
export class Neo4jBroker {
  private servers: Promise<Neo4jServer> | undefined;
  private readonly listener: Server = createServer((socket) => this.serve(socket));
  private readonly sockets = new Set<Socket>();
  private lastTurn: Promise<void> = Promise.resolve();

  constructor(
    private readonly given: Neo4jAccess | undefined,
    private readonly workers: number,
  ) {}

  async listen(): Promise<string> {
    this.listener.listen(0, "127.0.0.1");
    await once(this.listener, "listening");
    return String((this.listener.address() as AddressInfo).port);
  }

  async stop(): Promise<void> {
    this.listener.close();
    // A test that failed may not have given its store back.
    for (const socket of this.sockets) socket.destroy();
    // A server that did not start has nothing to stop, and its tests have failed already.
    await this.servers?.then(
      (servers) => servers.stop(),
      () => undefined,
    );
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.once("close", () => this.sockets.delete(socket));
    socket.once("data", (line) => {
      const whose = String(line).trim();
      const isOwn = this.given === undefined || whose === AS_IT_COMES;
      const access = isOwn ? this.ownServer(whose) : this.turn(socket, this.given);
      access.then(
        (neo4j) => reply(socket, { neo4j }),
        (error: unknown) => reply(socket, { problem: error instanceof Error ? error.message : String(error) }),
      );
    });
  }

  private async ownServer(whose: string): Promise<Neo4jAccess> {
    const ofWorkers = Array.from({ length: this.given === undefined ? this.workers : 0 }, () => SETTINGS);
    this.servers ??= startTestNeo4j({ others: ofWorkers, jvmFlags: FOR_A_RUN });
    const { urls } = await this.servers;
    const url = whose === AS_IT_COMES ? urls[0] : urls[Number(whose)];
    if (url === undefined) throw new Error(`Expected a worker of ${ofWorkers.length}, found number ${whose}.`);
    return { url };
  }

  private async turn(socket: Socket, given: Neo4jAccess): Promise<Neo4jAccess> {
    const before = this.lastTurn;
    this.lastTurn = Promise.all([before, once(socket, "close")]).then(() => undefined);
    await before;
    return given;
  }
}

function reply(socket: Socket, answer: Neo4jReply): void {
  socket.write(`${JSON.stringify(answer)}\n`);
}
