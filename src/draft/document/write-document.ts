import { stringify } from "yaml";
import type { ActDocument } from "../../importers/documents/act-document";

const LINE = 118;

/** The document as YAML, with `notes` as comments above it. */
export function writeDocument(document: ActDocument, notes: readonly string[]): string {
  const comments = notes.map((note) => `# ${note.replace(/\s+/gu, " ")}\n`).join("");
  return `${comments}${comments === "" ? "" : "\n"}${stringify(document, { lineWidth: LINE, aliasDuplicateObjects: false })}`;
}
