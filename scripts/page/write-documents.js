// `npm run page:documents`: writes what the page asks, after a change of its `.graphql` files or of the schema.
const { mkdirSync, rmSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { generateDocuments, GENERATED } = require("./generate-documents");

const [directory = GENERATED] = process.argv.slice(2);

generateDocuments().then((files) => {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(directory, name), text);
});
