import type { ErrorObject } from "ajv";
import { shown } from "../../problem/shown";
import type { DocumentPath } from "./source-document";

interface Described {
  readonly path: DocumentPath;
  readonly message: string;
}

type Describe = (error: ErrorObject) => string;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "text",
  object: "a mapping (key: value)",
  array: "a list",
  integer: "a whole number",
  boolean: "true or false",
  null: "nothing",
};

const SENTENCES: Readonly<Record<string, Describe>> = {
  required: ({ params, parentSchema }) => {
    const key = String(params["missingProperty"]);
    return `expected the key \`${key}\`${explained(propertyOf(parentSchema, key))}, found none`;
  },
  additionalProperties: ({ params, parentSchema }) => {
    const known = Object.keys((parentSchema as { properties?: object }).properties ?? {});
    return `unknown key \`${String(params["additionalProperty"])}\`; expected one of ${known.join(", ")}`;
  },
  enum: ({ params, data }) =>
    `expected one of ${(params["allowedValues"] as string[]).join(", ")}; found ${shownValue(data)}`,
  type: ({ params, data }) =>
    `expected ${typeNames(params["type"])}, found ${shownValue(data)}${quotesHint(params, data)}`,
  "x-interval": ({ data }) => {
    const { from, to } = data as { from: string; to: string };
    return `expected \`to\` later than \`from\`, found from ${from} to ${to}: \`to\` is the first day on which it no longer holds`;
  },
  uniqueItems: ({ data, params }) =>
    `expected each once, found ${shownValue((data as unknown[])[Number(params["i"])])} twice`,
  minItems: ({ params }) => `expected at least ${String(params["limit"])} entry, found none`,
  minProperties: () => "expected at least one key, found none",
  minLength: () => "expected text, found none",
};

/** Where a document departs from the schema, and what was expected there. */
export function describeSchemaError(error: ErrorObject): Described {
  const path = error.instancePath.split("/").slice(1);
  const message = (SENTENCES[error.keyword] ?? byDescription)(error);
  const unknownKey = error.params["additionalProperty"] as string | undefined;
  return { path: unknownKey === undefined ? path : [...path, unknownKey], message };
}

/** Whether an error repeats another: one of `if` says only that something under `then` or `else` failed. */
export function isConsequence(error: ErrorObject): boolean {
  return error.keyword === "if";
}

function byDescription({ data, parentSchema }: ErrorObject): string {
  const description = (parentSchema as { description?: string } | undefined)?.description;
  return `found ${shownValue(data)}; expected: ${description ?? "something else"}`;
}

function propertyOf(schema: unknown, key: string): string | undefined {
  return (schema as { properties?: Record<string, { description?: string }> }).properties?.[key]?.description;
}

function explained(description: string | undefined): string {
  return description === undefined ? "" : ` (${description.replace(/\.$/, "")})`;
}

function typeNames(types: unknown): string {
  return [types]
    .flat()
    .map((type) => TYPE_NAMES[String(type)] ?? String(type))
    .join(" or ");
}

/** YAML reads 1.10 as the number 1.1, so numbers of provisions must be quoted. */
function quotesHint(params: Record<string, unknown>, data: unknown): string {
  const wantsText = [params["type"]].flat().includes("string");
  return wantsText && ["number", "boolean"].includes(typeof data) ? `: put it in quotes` : "";
}

function shownValue(data: unknown): string {
  if (typeof data === "object" && data !== null) return Array.isArray(data) ? "a list" : "a mapping";
  return shown(String((data as string | number | boolean | null) ?? "nothing"));
}
