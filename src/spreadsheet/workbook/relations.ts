import { posix } from "node:path";
import type { Archive } from "./archive";
import { parseXml } from "./parse-xml";

/** Where a workbook says that its sheets, texts and styles are. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`, `styles` … */
  readonly type: string;
  /** The part of the archive. */
  readonly part: string;
}

const FOLDER = "/xl";

export async function readRelations(archive: Archive): Promise<readonly Relation[]> {
  const relations: Relation[] = [];
  await parseXml(await archive.read("xl/_rels/workbook.xml.rels"), {
    open: (name, { Id: id = "", Type: type = "", Target: target = "" }) => {
      // A target is relative to the folder of the workbook, or begins with a slash.
      const part = posix.resolve(FOLDER, target).slice(1);
      if (name === "Relationship") relations.push({ id, type: posix.basename(type), part });
    },
  });
  return relations;
}

/** The part of a type that a workbook has once; undefined where it has none, and does not say that it had one. */
export function singlePart(
  { relations, archive }: { readonly relations: readonly Relation[]; readonly archive: Archive },
  type: "styles" | "sharedStrings",
): string | undefined {
  const stated = relations.find((relation) => relation.type === type)?.part;
  const usual = `xl/${type}.xml`;
  return stated ?? (archive.has(usual) ? usual : undefined);
}
