// What the page asks, as typed text: made of the `.graphql` files of src/page and of the schema.
const { createHash } = require("node:crypto");
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { codegen } = require("@graphql-codegen/core");
const operations = require("@graphql-codegen/typescript-operations");
const { createRequest, formatDocument, stringifyDocument } = require("@urql/core");
const {
  buildSchema,
  isEnumType,
  Kind,
  parse,
  print,
  separateOperations,
  specifiedRules,
  validate,
} = require("graphql");

const ROOT = join(__dirname, "../..");
const PAGE = join(ROOT, "src/page");
const GENERATED = join(PAGE, "graphql/generated");

const CONFIG = {
  immutableTypes: true,
  inlineFragmentTypes: "combine",
  skipTypename: true,
  useTypeImports: true,
  scalars: { ID: "string", LocalDate: "string", DateTime: "string" },
};

/** File name → text of all that stands in src/page/graphql/generated. */
async function generateDocuments() {
  const sdl = readFileSync(join(ROOT, "schema/schema.graphql"), "utf8");
  const schemaAst = buildSchema(sdl);
  const document = readQuestions();
  // Each file may use the fragments of all others, so what is unused in one of them is no mistake.
  const mistakes = validate(
    schemaAst,
    document,
    specifiedRules.filter(({ name }) => name !== "NoUnusedFragmentsRule"),
  );
  if (mistakes.length > 0) throw new Error(mistakes.map(String).join("\n\n"));
  const types = await codegen({
    schema: parse(sdl),
    schemaAst,
    documents: [{ location: PAGE, document }],
    filename: "operations.ts",
    plugins: [{ operations: {} }],
    pluginMap: { operations },
    config: CONFIG,
  });
  const texts = Object.entries(separateOperations(document)).map(([name, own]) => [name, print(own), kindOf(own)]);
  return new Map([
    ["enums.ts", enumsModule(schemaAst)],
    ["operations.ts", `${types}\n`],
    ...texts.map(([name, text, kind]) => [`${fileName(name)}.ts`, documentModule(name, text, kind)]),
    ["trusted-documents.json", `${JSON.stringify(trustedDocuments(texts), null, 2)}\n`],
  ]);
}

function readQuestions() {
  const files = readdirSync(PAGE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".graphql"));
  const definitions = files
    .sort()
    .flatMap((file) => parse(readFileSync(join(PAGE, file), "utf8"), { noLocation: true }).definitions);
  return { kind: Kind.DOCUMENT, definitions };
}

/** SHA-256 of a question as the page sends it → the question. */
function trustedDocuments(texts) {
  const sent = texts.map(([, text]) => stringifyDocument(formatDocument(createRequest(text, {}).query)));
  return Object.fromEntries(sent.map((text) => [createHash("sha256").update(text).digest("hex"), text]));
}

/** All enumerations of the API, also those that no question uses: the page has a word for each of their values. */
function enumsModule(schema) {
  const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !type.name.startsWith("__"));
  const lines = enums.map((type) => {
    const values = type.getValues().map(({ name }) => JSON.stringify(name));
    return `export type ${type.name} = ${values.join(" | ")};`;
  });
  return `${lines.join("\n")}\n`;
}

/** As the names of its types end: Query, Mutation or Subscription. */
function kindOf({ definitions }) {
  const { operation } = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return operation[0].toUpperCase() + operation.slice(1);
}

function documentModule(name, text, kind) {
  const type = `${name}${kind}`;
  return [
    `import type { Question } from "../question";`,
    `import type { ${type}, ${type}Variables } from "./operations";`,
    "",
    `export const ${name}Document = \`${text.replaceAll(/[`\\$]/g, "\\$&")}\` as Question<${type}, ${type}Variables>;`,
    "",
  ].join("\n");
}

const fileName = (name) => name.replaceAll(/(?<=[a-z])[A-Z]/g, "-$&").toLowerCase();

module.exports = { generateDocuments, GENERATED };
