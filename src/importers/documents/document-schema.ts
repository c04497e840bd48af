import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020";
import { Ajv2020 } from "ajv/dist/2020";
import { describeSchemaError, isConsequence } from "./describe-schema-error";
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
  /** Null where it departs from the schema. */
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
  return { mentions, problems: problemsOf(source, compiled.errors ?? []), document: null };
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
