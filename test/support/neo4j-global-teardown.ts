/** Stops the servers that tests had started. */
async function tearDownNeo4j(): Promise<void> {
  await globalThis.neo4jBroker?.stop();
}

export = tearDownNeo4j;
