import type { Archive } from "./archive";
import { parseXml } from "./parse-xml";
import type { Relationship } from "./relationships";
import { readRelationships } from "./relationships";
import { requireFew, WorkbookRefusal } from "./workbook-refusal";

export interface BookSheet {
  readonly name: string;
  readonly isVisible: boolean;
  /** The part of the archive. */
  readonly part: string;
}

/** What a workbook says of itself. */
export interface Book {
  /** As their tabs stand. */
  readonly sheets: readonly BookSheet[];
  /** Whether its days count from 1904. */
  readonly isFrom1904: boolean;
  readonly relationships: readonly Relationship[];
}

const WORKBOOK = "xl/workbook.xml";
const OTHERS: readonly (readonly [part: string, what: string])[] = [
  ["word/document.xml", "a text document: bring its table into a workbook first"],
  ["xl/workbook.bin", "a binary workbook (.xlsb): save it as .xlsx"],
  ["content.xml", "a workbook of another format (.ods): save it as .xlsx"],
];

/** Errors: `WorkbookRefusal` for an archive that is no workbook. */
export async function readBook(archive: Archive): Promise<Book> {
  if (!archive.has(WORKBOOK)) throw noWorkbook(archive);
  const stated: { readonly name: string; readonly state: string; readonly id: string }[] = [];
  let isFrom1904 = false;
  await parseXml(await archive.read(WORKBOOK), {
    open: (element, attributes) => {
      const { name = "", state = "visible", date1904 = "" } = attributes;
      if (element === "workbookPr") isFrom1904 = ["1", "true"].includes(date1904);
      if (element === "sheet") stated.push({ name, state, id: relationshipId(attributes) });
      requireFew(stated, "sheets");
    },
  });
  const relationships = await readRelationships(archive);
  const sheets = stated.flatMap(({ name, state, id }) => {
    const relationship = relationships.find((each) => each.id === id && each.type === "worksheet");
    return relationship === undefined ? [] : [{ name, isVisible: state === "visible", part: relationship.part }];
  });
  return { sheets, isFrom1904, relationships };
}

/** `r:id`, whatever the prefix. */
function relationshipId(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
}

function noWorkbook(archive: Archive): WorkbookRefusal {
  const [, what] = OTHERS.find(([part]) => archive.has(part)) ?? [];
  return new WorkbookRefusal(`expected a workbook (.xlsx), found ${what ?? "another archive: unpack it first"}`);
}
