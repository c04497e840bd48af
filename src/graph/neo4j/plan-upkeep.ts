import { cypherQuery } from "../cypher-query";

/** How long the database may take to count its indexes' entries; a million takes it about a second. */
export const RENEWAL_SECONDS = 60;

/** Nodes and relationships written before the first renewal. With fewer, a scan is quicker than planning anew. */
const FIRST_RENEWAL = 10_000;

/** Makes the database plan queries anew, by what it holds now. */
export const renewStatisticsQuery = cypherQuery<{ seconds: number }, never>("store/renew-statistics", () => {
  throw new Error("Renewing statistics gives no rows.");
});

/**
 * Tells when the database has grown so much since its queries were planned that the plans no longer serve: Neo4j takes
 * an index that it filled a moment ago for an empty one, and scans all nodes where it should look one up.
 *
 * Due each time as much has been written as before, so a load in a thousand parts renews some ten times.
 */
export class PlanUpkeep {
  private written = 0;
  private nextRenewal = FIRST_RENEWAL;

  /** Takes note of what a transaction has created, and says whether it is time to plan anew. */
  isDueAfter(created: number): boolean {
    this.written += created;
    if (this.written < this.nextRenewal) return false;
    this.nextRenewal = this.written * 2;
    return true;
  }
}
