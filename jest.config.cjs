/** Tests run on the TypeScript sources; only the embedded engine's child process is the built file (npm test builds first). */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/{unit,contract,e2e}/**/*.test.ts"],
  transform: { "^.+\\.ts$": ["ts-jest", { tsconfig: "tsconfig.json" }] },
  setupFiles: ["reflect-metadata"],
  testTimeout: 120000,
  // Most tests wait for a database: two workers keep two cores busy. More would each want a Neo4j of their own.
  maxWorkers: 2,
  // A Neo4j for the tests, started when one first asks for it; where there is none, the end of the output says so.
  globalSetup: "<rootDir>/test/support/neo4j-global-setup.ts",
  globalTeardown: "<rootDir>/test/support/neo4j-global-teardown.ts",
  reporters: ["default", "<rootDir>/test/support/neo4j-reporter.js"],
};
