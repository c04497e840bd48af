import type { Ajv2020 } from "ajv/dist/2020";
import { isIsoDay } from "../../moment/iso-day";
import type { ActDocument, AddedProvisionEntry, IntervalEntry } from "./act-document";
import type { Declaration, Reference } from "./mentions";
import { dutyId, provisionId } from "./part-ids";
import type { DocumentPath } from "./source-document";

/** The ids met while a document is checked: the context (`this`) of the validation. */
export interface CollectedIds {
  readonly declarations: Declaration[];
  readonly references: Reference[];
}

/** Where a keyword was met, as Ajv tells it. */
interface Met {
  readonly instancePath: string;
  readonly parentData: unknown;
  readonly rootData: unknown;
}

/** Teaches Ajv the schema's own keywords; all but `x-interval` only collect ids and find nothing wrong. */
export function addKeywords(ajv: Ajv2020): void {
  const collects = { errors: false } as const;
  ajv.addFormat("date", isIsoDay);
  ajv.addKeyword({ keyword: "x-declares", schemaType: "string", type: "string", validate: declare, ...collects });
  ajv.addKeyword({ keyword: "x-declaresParts", type: "object", validate: declareParts, ...collects });
  ajv.addKeyword({ keyword: "x-refersTo", schemaType: "string", type: "string", validate: refer, ...collects });
  ajv.addKeyword({ keyword: "x-interval", type: "object", validate: isInOrder });
}

function declare(this: CollectedIds, as: string, id: string, _schema?: unknown, met?: Met): boolean {
  const kind = (met?.parentData as { kind?: string } | undefined)?.kind ?? null;
  this.declarations.push({ id, as, kind, path: pathOf(met) });
  return true;
}

type PartOfProvision = Partial<Pick<AddedProvisionEntry, "act" | "path" | "text" | "duty">>;

/** Provisions and duties name no ids of their own; theirs follow from the act and the path. */
function declareParts(this: CollectedIds, _on: unknown, part: PartOfProvision, _schema?: unknown, met?: Met): boolean {
  const at = pathOf(met);
  const act = part.act ?? (met?.rootData as ActDocument | undefined)?.acts?.[Number(at[1])]?.id;
  if (typeof act !== "string" || typeof part.path !== "string") return true;
  // An added provision without a text gives a duty to a provision that is declared elsewhere.
  if (part.act === undefined || part.text !== undefined)
    this.declarations.push({ id: provisionId(act, part.path), as: "Provision", kind: null, path: [...at, "path"] });
  if (part.duty !== undefined)
    this.declarations.push({ id: dutyId(act, part.path), as: "Duty", kind: null, path: [...at, "duty"] });
  return true;
}

function refer(this: CollectedIds, to: string, id: string, _schema?: unknown, met?: Met): boolean {
  this.references.push({ id, to, path: pathOf(met) });
  return true;
}

function isInOrder(_on: unknown, { from, to }: IntervalEntry): boolean {
  return from === undefined || to === undefined || from < to;
}

function pathOf(met: Met | undefined): DocumentPath {
  return (met?.instancePath ?? "").split("/").slice(1);
}
