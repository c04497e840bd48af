import { posix } from "node:path";
import type { Archive } from "./archive";
import { parseXml } from "./parse-xml";
import { requireFew } from "./workbook-refusal";

/** Where a workbook says that its sheets, texts and styles are. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`, `styles` … */
  readonly type: string;
  /** The part of the archive. */
  readonly part: string;
}

const FOLDER = "/xl";

export async function readRelationships(archive: Archive): Promise<readonly Relationship[]> {
  const relationships: Relationship[] = [];
  await parseXml(await archive.read("xl/_rels/workbook.xml.rels"), {
    open: (name, { Id: id = "", Type: type = "", Target: target = "" }) => {
      // A target is relative to the folder of the workbook, or begins with a slash.
      const part = posix.resolve(FOLDER, target).slice(1);
      if (name === "Relationship") relationships.push({ id, type: posix.basename(type), part });
      requireFew(relationships, "relationships");
    },
  });
  return relationships;
}

/** The part of this type that a workbook names, else the part with the usual name; undefined where there is neither. */
export function singlePart(
  { relationships, archive }: { readonly relationships: readonly Relationship[]; readonly archive: Archive },
  type: "styles" | "sharedStrings",
): string | undefined {
  const stated = relationships.find((relationship) => relationship.type === type)?.part;
  const usual = `xl/${type}.xml`;
  return stated ?? (archive.has(usual) ? usual : undefined);
}
