/** Stops the servers that tests had started. */
export default async function tearDownNeo4j(): Promise<void> {
  await globalThis.neo4jBroker?.stop();
}
