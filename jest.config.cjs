// Messages are in the language of the machine where nobody asks for another: the tests read them in English.
process.env.LC_ALL = "C";

/** What tsconfig.json says of what a file becomes; types are checked apart (`npm run types`). */
const COMPILER = {
  jsc: {
    parser: { syntax: "typescript", decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: "es2023",
  },
  module: { type: "commonjs" },
};

/**
 * Tests run on the TypeScript sources; only child processes run the built files (the npm scripts build first).
 *
 * One configuration for all runs, so that they share jest's cache of compiled files: `npm test` names folders, and
 * `npm run test:neo4j` picks files with --filter.
 */
module.exports = {
  testEnvironment: "<rootDir>/test/support/worker-environment.cjs",
  runtime: "<rootDir>/test/support/worker-runtime.cjs",
  testMatch: ["<rootDir>/test/{unit,contract,e2e,differential,neo4j,system,browser}/**/*.test.ts"],
  transform: { "^.+\\.ts$": ["@swc/jest", COMPILER] },
  resolver: "<rootDir>/test/support/resolve-sources.cjs",
  setupFiles: ["reflect-metadata", "<rootDir>/test/support/seed-chance.ts"],
  // Four minutes: a cold Neo4j plans some hundred texts for one test, and on a busy machine takes three times as long.
  testTimeout: 240000,
  // Most tests wait for a database, a window or a process, and a third worker has the cores meanwhile. On Neo4j each worker has
  // a server of its own, which plans for itself: there it gains nothing (package.json).
  maxWorkers: 3,
  // A Neo4j for the tests of a run that is about it, started when one first asks for it.
  globalSetup: "<rootDir>/test/support/neo4j-global-setup.ts",
  globalTeardown: "<rootDir>/test/support/neo4j-global-teardown.ts",
  // A machine that has not run them yet does not know which files take long.
  testSequencer: "<rootDir>/test/support/longest-first.cjs",
  reporters: ["default", "<rootDir>/test/support/run-reporter.cjs"],
};
