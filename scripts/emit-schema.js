/** Writes schema/schema.graphql from the built service: `npm run schema`. A test fails when the file drifts. */
require("reflect-metadata");
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { printSortedSchema } = require("../dist/api/print-schema.js");
const { buildZvenoSchema } = require("../dist/api/schema.js");

writeFileSync(join(__dirname, "../schema/schema.graphql"), printSortedSchema(buildZvenoSchema()));
