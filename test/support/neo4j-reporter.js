/** Says at the end of the run, where nobody overlooks it, that Neo4j was not tested. */
class Neo4jReporter {
  onRunComplete() {
    const absence = process.env.ZVENO_TEST_NEO4J_ABSENCE;
    if (absence !== undefined) console.error(`\nNeo4j was NOT tested, or not wholly: ${absence}`);
  }
}

module.exports = Neo4jReporter;
