import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryDirectory } from "../../support/temporary-directory";

const ROOT = join(__dirname, "../../..");
const GENERATED = join(ROOT, "src/page/graphql/generated");

const filesOf = (directory: string) =>
  Object.fromEntries(readdirSync(directory).map((name) => [name, readFileSync(join(directory, name), "utf8")]));

test("what the page asks is what its .graphql files and the schema say: `npm run page:documents` writes it anew", () => {
  const directory = temporaryDirectory();
  execFileSync(process.execPath, [join(ROOT, "scripts/page/write-documents.js"), directory]);
  expect(filesOf(GENERATED)).toEqual(filesOf(directory));
});

test("each question that the page asks is kept under the hash of its text", () => {
  const trusted = JSON.parse(filesOf(GENERATED)["trusted-documents.json"]!) as Record<string, string>;
  for (const [hash, text] of Object.entries(trusted))
    expect(createHash("sha256").update(text).digest("hex")).toBe(hash);
  expect(Object.keys(trusted).length).toBeGreaterThan(2);
});
