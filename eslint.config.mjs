import { readdirSync } from "node:fs";
import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import { importX } from "eslint-plugin-import-x";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Folders of `src/` below the nouns: they know none of them. */
const BELOW = [
  "collections",
  "errors",
  "event-loop",
  "graph",
  "language",
  "moment",
  "problem",
  "proof",
  "spreadsheet",
  "workbook",
];
/** Folders above the nouns. */
const ABOVE = ["api", "cli", "draft", "dump", "exporters", "generator", "importers", "writing"];
const inSrc = (folder) => `./src/${folder}`;
/** The page is a client as any other: no folder of the service knows it, and it knows none. */
const PAGE = "page";
const folders = readdirSync("src", { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && entry.name !== PAGE,
);
const nouns = folders.map(({ name }) => name).filter((name) => ![...BELOW, ...ABOVE].includes(name));
const ADAPTERS = ["./src/graph/embedded", "./src/graph/neo4j"];

/** The rules of import (docs/decisions/layout.md); test/unit/layout holds that no folders import one another in a circle. */
const ZONES = [
  {
    target: BELOW.map(inSrc),
    from: [...nouns, ...ABOVE].map(inSrc),
    message: "Machinery below the nouns knows none of them.",
  },
  {
    target: nouns.map(inSrc),
    from: ABOVE.map(inSrc),
    message: "A noun does not know who asks.",
  },
  {
    target: folders
      .map(({ name }) => name)
      .filter((name) => !["api", "cli"].includes(name))
      .map(inSrc),
    from: "./src/api",
    message: "Only api/, cli/ and main.ts import from api/.",
  },
  {
    target: [...nouns, "importers", "exporters", "dump", "generator", "writing"].map(inSrc),
    from: ADAPTERS,
    message: "Only main.ts, api/ and cli/ see an adapter.",
  },
  { target: "./src/graph/embedded", from: "./src/graph/neo4j", message: "Adapters do not know each other." },
  { target: "./src/graph/neo4j", from: "./src/graph/embedded", message: "Adapters do not know each other." },
  { target: "./src", from: "./test", message: "The service does not know its tests." },
  { target: inSrc(PAGE), from: "./src", except: [`./${PAGE}`], message: "The page talks to the public API alone." },
  {
    target: folders.map(({ name }) => inSrc(name)),
    from: inSrc(PAGE),
    message: "The service does not know its page.",
  },
];

/** Files whose classes the API shows or takes: what answers questions does not know them. */
const API_CLASSES = ["type", "resolver", "args", "input"];

export default tseslint.config(
  { ignores: ["dist", "coverage", "node_modules", "src/page/graphql/generated", "**/*.cjs", "**/*.js", "**/*.mjs"] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX },
    settings: { "import-x/resolver": { node: { extensions: [".ts", ".tsx", ".js"] } } },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones: ZONES }],
      "import-x/no-default-export": "error",
      "max-lines": ["error", { max: 300, skipComments: true, skipBlankLines: true }],
      "max-lines-per-function": ["error", { max: 40, skipComments: true, skipBlankLines: true }],
      complexity: ["error", 12],
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportAllDeclaration", message: "No barrels: import from the file that has it." },
        { selector: "TSEnumDeclaration[const=true]", message: "Isolated modules cannot see into const enums." },
      ],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/prefer-readonly": "error",
      "@typescript-eslint/no-unnecessary-condition": "error",
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      "max-lines-per-function": "off",
      "max-lines": "off",
      "@typescript-eslint/explicit-module-boundary-types": "off",
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: [...API_CLASSES.map((role) => `src/**/*.${role}.ts`), "src/api/**", "src/cli/**", "src/main.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: API_CLASSES.map((role) => `**/*.${role}`),
              message: "Only *.type, *.resolver, *.args, *.input, api/ and cli/ import classes of the API.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/page/**/*.{ts,tsx}"],
    plugins: { "react-hooks": hooks },
    rules: {
      ...hooks.configs["recommended-latest"].rules,
      // A view tells the few kinds of nodes that it draws apart from all others.
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  // What a component draws is nested as its elements are, and reads as a picture: it is longer than what computes.
  {
    files: ["src/page/**/*.tsx"],
    rules: { "max-lines-per-function": ["error", { max: 70, skipComments: true, skipBlankLines: true }] },
  },
  // The benchmark's table is for a terminal.
  { files: ["test/bench/**/*.ts"], rules: { "no-console": "off" } },
  prettier,
);
