import { readdirSync } from "node:fs";
import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import { importX } from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";

/** Folders of `src/` that are machinery; all others are nouns of the domain. */
const MACHINERY = [
  "api",
  "auth",
  "cli",
  "collections",
  "errors",
  "event-loop",
  "exporters",
  "graph",
  "importers",
  "moment",
  "pagination",
  "workbook",
];
const nouns = readdirSync("src", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !MACHINERY.includes(entry.name))
  .map((entry) => `./src/${entry.name}`);
const ADAPTERS = ["./src/graph/embedded", "./src/graph/neo4j"];

/** The rules of import (docs/decisions/layout.md). */
const ZONES = [
  {
    target: ["./src/graph", "./src/errors", "./src/moment", "./src/collections", "./src/event-loop", "./src/workbook"],
    from: [...nouns, "./src/api", "./src/importers"],
    message: "Machinery below the nouns knows none of them.",
  },
  {
    target: [...nouns, "./src/importers", "./src/pagination"],
    from: ADAPTERS,
    message: "Only main.ts, api/ and cli/ see an adapter.",
  },
  { target: "./src/graph/embedded", from: "./src/graph/neo4j", message: "Adapters do not know each other." },
  { target: "./src/graph/neo4j", from: "./src/graph/embedded", message: "Adapters do not know each other." },
  { target: "./src", from: "./test", message: "The service does not know its tests." },
];

export default tseslint.config(
  { ignores: ["dist", "coverage", "node_modules", "**/*.cjs", "**/*.js", "**/*.mjs"] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX },
    settings: { "import-x/resolver": { node: { extensions: [".ts", ".js"] } } },
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
  // The benchmark's table is for a terminal.
  { files: ["test/bench/**/*.ts"], rules: { "no-console": "off" } },
  prettier,
);
