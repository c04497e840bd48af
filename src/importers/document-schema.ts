import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020";
import { Ajv2020 } from "ajv/dist/2020";
import { isIsoDay } from "../moment/iso-day";
import type { ActDocument, IntervalEntry, ProvisionEntry } from "./act-document";
import { describeSchemaError, isConsequence } from "./describe-schema-error";
import type { Declaration, Mentions, Reference } from "./mentions";
import { dutyId, provisionId } from "./part-ids";
import type { Problem } from "./problem";
import type { SourceContent, SourceDocument } from "./source-document";
import { problemAt } from "./source-document";

const SCHEMA_FILE = join(__dirname, "..", "..", "data", "act-document.schema.json");

interface Collected {
  readonly declarations: Declaration[];
  readonly references: Reference[];
}

/** Where a keyword was met, as Ajv tells it. */
interface Met {
  readonly instancePath: string;
  readonly parentData: unknown;
  readonly rootData: unknown;
}

/** A file after the check: its ids even where it departs from the schema, so that what refers to them is not doubted too. */
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
  const found: Collected = { declarations: [], references: [] };
  const isValid = compiled.call(found as never, source.content);
  const mentions = { source, ...found };
  if (isValid) return { mentions, problems: [], document: source as SourceDocument };
  return { mentions, problems: problemsOf(source, compiled.errors ?? []), document: null };
}

function problemsOf(source: SourceContent, errors: readonly ErrorObject[]): readonly Problem[] {
  return errors
    .filter((error) => !isConsequence(error))
    .map((error) => {
      const { path, message } = describeSchemaError(error);
      return problemAt(source, path, message);
    });
}

function compileSchema(): ValidateFunction {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    passContext: true,
    allowUnionTypes: true,
    strictTypes: false,
  });
  ajv.addFormat("date", isIsoDay);
  ajv.addKeyword({ keyword: "x-declares", schemaType: "string", type: "string", validate: declare, errors: false });
  ajv.addKeyword({
    keyword: "x-declaresParts",
    schemaType: "boolean",
    type: "object",
    validate: declareParts,
    errors: false,
  });
  ajv.addKeyword({ keyword: "x-refersTo", schemaType: "string", type: "string", validate: refer, errors: false });
  ajv.addKeyword({ keyword: "x-interval", schemaType: "boolean", type: "object", validate: isInOrder });
  return ajv.compile(JSON.parse(readFileSync(SCHEMA_FILE, "utf8")) as object);
}

function declare(this: Collected, as: string, id: string, _schema?: unknown, met?: Met): boolean {
  const kind = (met?.parentData as { kind?: string } | undefined)?.kind ?? null;
  this.declarations.push({ id, as, kind, path: pathOf(met) });
  return true;
}

/** Provisions and duties name no ids of their own; theirs follow from the act and the path. */
function declareParts(
  this: Collected,
  _flag: boolean,
  provision: Partial<ProvisionEntry>,
  _schema?: unknown,
  met?: Met,
): boolean {
  const path = pathOf(met);
  const act = (met?.rootData as ActDocument).acts?.[Number(path[1])]?.id;
  if (typeof act !== "string" || typeof provision.path !== "string") return true;
  this.declarations.push({
    id: provisionId(act, provision.path),
    as: "Provision",
    kind: null,
    path: [...path, "path"],
  });
  if (provision.duty !== undefined)
    this.declarations.push({ id: dutyId(act, provision.path), as: "Duty", kind: null, path: [...path, "duty"] });
  return true;
}

function refer(this: Collected, to: string, id: string, _schema?: unknown, met?: Met): boolean {
  this.references.push({ id, to, path: pathOf(met) });
  return true;
}

function isInOrder(_schema: boolean, { from, to }: IntervalEntry): boolean {
  return from === undefined || to === undefined || from < to;
}

function pathOf(met: Met | undefined): readonly string[] {
  return (met?.instancePath ?? "").split("/").slice(1);
}
