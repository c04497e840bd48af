import { webcrypto } from "node:crypto";
import type { ReadImport } from "../../importers/import.service";
import type { ImportFile } from "../../importers/read-import-files";
import type { ColumnMapping } from "../../importers/tables/reading/column-mapping";
import { checkName } from "../check-texts";
import type { WriteInput } from "../write-input";
import type { Mutation } from "../write.service";
import { composeImport } from "./import-documents.mutation";

export interface ImportFilesInput extends WriteInput {
  /** The files by their names and what they hold: what tells the same import from another. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** As of `importDocuments`. */
  readonly replace?: boolean;
  /** How tables among them are to be understood, where their own headers do not say it. */
  readonly mapping?: ColumnMapping;
}

/** Files that were sent, and what was read from them. */
export class SentFiles {
  /** What the last attempt to import them read; null before the first. */
  read: ReadImport | null = null;
  /** The newest revision before it. */
  comparedWith: number | null = null;

  constructor(private readonly files: readonly ImportFile[]) {}

  /** What the input says of them, worked out beside the event loop: they may be 50 MB. */
  named(): Promise<ImportFilesInput["files"]> {
    return Promise.all(
      this.files.map(async ({ name, bytes }) => {
        const digest = await webcrypto.subtle.digest("SHA-256", bytes);
        return { name, sha256: Buffer.from(digest).toString("hex") };
      }),
    );
  }

  /** As `importDocuments`, of these files. */
  get mutation(): Mutation<ImportFilesInput> {
    return {
      action: "importDocuments",
      names: () => [],
      compose: (draft, { replace = false, mapping = {} }) => {
        for (const { name } of this.files) checkName(draft, "files", name);
        this.comparedWith = draft.newest;
        const onRead = (read: ReadImport) => (this.read = read);
        return composeImport(draft, this.files, { replaces: replace, mapping, field: "files", onRead });
      },
    };
  }
}
