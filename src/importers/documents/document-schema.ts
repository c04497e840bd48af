import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020";
import { Ajv2020 } from "ajv/dist/2020";
import { describeSchemaError, isConsequence } from "./describe-schema-error";
import { groupBy } from "../../collections/group-by";
import type { Mentions } from "./mentions";
import { firstProblems, MOST_PROBLEMS } from "../../problem/bounded-problems";
import type { Problem } from "../../problem/problem";
import type { CollectedIds } from "./schema-keywords";
import { addKeywords } from "./schema-keywords";
import type { SourceContent, SourceDocument } from "./source-document";
import { problemAt } from "./source-document";

const SCHEMA_FILE = join(__dirname, "../../../data/act-document.schema.json");

/** A checked file. It has its ids even where it departs from the schema, so that references to them are no problems too. */
export interface Checked {
  readonly mentions: Mentions;
  readonly problems: readonly Problem[];
  /** Without the entries that depart from the schema; null where nothing can be told apart. */
  readonly document: SourceDocument | null;
}

let compiled: ValidateFunction | undefined;

/** Checks one file against `data/act-document.schema.json`; what lies between values and files is checked later. */
export function checkSchema(source: SourceContent): Checked {
  compiled ??= compileSchema();
  const found: CollectedIds = { declarations: [], references: [] };
  // With `passContext`, `this` of the validation is `this` of every keyword.
  const isValid = compiled.call(found, source.content);
  const mentions = { source, ...found };
  if (isValid) return { mentions, problems: [], document: source as SourceDocument };
  const problems = problemsOf(source, compiled.errors ?? []);
  return { mentions, problems, document: soundPartOf(source, compiled.errors ?? []) };
}

/** Parts of an act hang on one another: without one of them, the others would have mistakes that nobody made. */
const WHOLE_SECTIONS: ReadonlySet<string> = new Set(["acts", "provisions"]);

/** The document without the entries that depart from the schema, so that all else is checked, too; null where that is not clear. */
function soundPartOf(source: SourceContent, errors: readonly ErrorObject[]): SourceDocument | null {
  const places = errors.map(({ instancePath }) => instancePath.split("/").slice(1));
  const isClear = ([section = "acts", index]: readonly string[]) => index !== undefined && !WHOLE_SECTIONS.has(section);
  // Of too many mistakes not all are kept.
  if (!places.every(isClear) || errors.length >= MOST_PROBLEMS) return null;
  const content = { ...(source.content as Readonly<Record<string, readonly unknown[]>>) };
  const kept = new Map<string, readonly number[]>();
  for (const [section, bad] of groupBy(places, ([name = ""]) => name)) {
    const entries = content[section] ?? [];
    const left = entries.flatMap((_entry, index) => (bad.some(([, at]) => Number(at) === index) ? [] : [index]));
    kept.set(section, left);
    content[section] = left.map((index) => entries[index]);
  }
  const positionOf: SourceContent["positionOf"] = ([section = "", index = "", ...within]) =>
    source.positionOf([section, kept.get(String(section))?.[Number(index)] ?? index, ...within]);
  return { ...source, content: content, positionOf };
}

function compileSchema(): ValidateFunction {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    passContext: true,
    allowUnionTypes: true,
    strictTypes: false,
    code: { process: keepFewErrors },
  });
  addKeywords(ajv);
  return ajv.compile(JSON.parse(readFileSync(SCHEMA_FILE, "utf8")) as object);
}

/**
 * The compiled schema with a bound: for each entry with a mistake it would copy all mistakes that it has found so far,
 * so that time would grow with the square of their number.
 */
function keepFewErrors(code: string): string {
  return code.replace(/vErrors\.concat\((\w+\.errors)\)/g, `(vErrors.length > ${MOST_PROBLEMS} ? vErrors : $&)`);
}

function problemsOf(source: SourceContent, errors: readonly ErrorObject[]): readonly Problem[] {
  const causes = errors.filter((error) => !isConsequence(error));
  const problems = causes.slice(0, MOST_PROBLEMS).map((error) => {
    const { path, message } = describeSchemaError(error);
    return problemAt(source, path, message);
  });
  return causes.length > MOST_PROBLEMS
    ? firstProblems(problems, "… and more mistakes, which were not counted")
    : problems;
}
