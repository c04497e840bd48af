import type { z } from "zod";
import { boundedProblems } from "../../problem/bounded-problems";
import type { Problem } from "../../problem/problem";
import { readYaml } from "./read-yaml";
import type { SourceContent } from "./source-document";
import { problemAt } from "./source-document";

/** What a YAML file says, with the places of its values; or every mistake that it has. */
export type TypedReading<T> =
  | { readonly content: T; readonly source: SourceContent }
  | { readonly problems: readonly Problem[] };

/** Reads a YAML file that is no act document: a mapping of columns, a list of words. */
export function readYamlAs<S extends z.ZodType>(schema: S, file: string, text: string): TypedReading<z.infer<S>> {
  const reading = readYaml(file, text);
  if ("problems" in reading) return reading;
  const { source } = reading;
  const read = schema.safeParse(source.content);
  if (read.success) return { content: read.data, source };
  const problems = read.error.issues.map(({ path, message }) => {
    const keys = path.map((key) => (typeof key === "number" ? key : String(key)));
    return problemAt(source, keys, `${keys.join(".") || "the file"}: ${message}`);
  });
  return { problems: boundedProblems(problems) };
}
