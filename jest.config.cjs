// Messages are in the language of the machine where nobody asks for another: the tests read them in English.
process.env.LC_ALL = "C";

/** Packages that come as ES modules alone. */
const MODULES = "node_modules/(jose|openid-client|oauth4webapi)/";

/**
 * Tests run on the TypeScript sources; only child processes run the built files (the npm scripts build first).
 *
 * One configuration for all runs, so that they share jest's cache of compiled files: `npm test` names folders, and
 * `npm run test:neo4j` picks files with --filter.
 */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/{unit,contract,e2e,differential,system,browser}/**/*.test.ts"],
  transform: {
    "^.+\\.ts$": ["ts-jest", { tsconfig: "tsconfig.jest.json" }],
    [`${MODULES}.+\\.js$`]: "<rootDir>/test/support/commonjs-of-module.cjs",
  },
  transformIgnorePatterns: [`^(?!.*${MODULES}).*/node_modules/`],
  resolver: "<rootDir>/test/support/resolve-sources.cjs",
  setupFiles: ["reflect-metadata"],
  testTimeout: 120000,
  // Most tests wait for a database: two workers keep two cores busy. More would each want a Neo4j of their own.
  maxWorkers: 2,
  // A Neo4j for the tests of a run that is about it, started when one first asks for it.
  globalSetup: "<rootDir>/test/support/neo4j-global-setup.ts",
  globalTeardown: "<rootDir>/test/support/neo4j-global-teardown.ts",
  reporters: ["default", "<rootDir>/test/support/run-reporter.cjs"],
};
