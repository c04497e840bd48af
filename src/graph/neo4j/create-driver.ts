import neo4j, { type Driver } from "neo4j-driver";
import { StoreUnavailableError } from "../../errors/domain-error";
import type { Neo4jSettings } from "./neo4j-options";

/** Longest that making a connection may take. */
const CONNECT_MS = 5_000;

/**
 * A driver for the database; it connects when it is first used.
 *
 * Errors: STORE_UNAVAILABLE for an address that is none.
 */
export function createDriver({ url, user, password, deadlineMs, transactionDeadlineMs }: Neo4jSettings): Driver {
  const auth =
    user === undefined && password === undefined ? undefined : neo4j.auth.basic(user ?? "neo4j", password ?? "");
  try {
    return neo4j.driver(url, auth, {
      telemetryDisabled: true,
      userAgent: "zveno",
      // Hints for whoever writes queries: nobody would read them here.
      notificationFilter: { minimumSeverityLevel: "OFF" },
      connectionTimeout: Math.min(CONNECT_MS, deadlineMs),
      // Every query has its own, shorter deadline. The driver's would come with a code that says nothing.
      connectionAcquisitionTimeout: transactionDeadlineMs,
      // Done here, within the query's deadline.
      disableAutoCommitRetries: true,
    });
  } catch (cause) {
    throw new StoreUnavailableError(
      "NEO4J_URL is not the address of a Neo4j: write bolt://host:7687 or neo4j://host:7687, with +s for TLS.",
      {},
      { cause },
    );
  }
}
