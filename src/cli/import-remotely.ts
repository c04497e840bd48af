import { text } from "node:stream/consumers";
import { StoreUnavailableError } from "../errors/domain-error";
import type { ImportFile } from "../importers/read-import-files";
import type { ColumnMapping } from "../importers/tables/reading/column-mapping";
import type { UnderstoodTable } from "../importers/tables/reading/understood-table";
import type { Problem } from "../problem/problem";
import type { ChangeSummary } from "../revision/change-summary";
import type { RemoteService } from "./remote-service";
import { messagesOf, refused } from "./service";

/** What came of an import, here or by a service. */
export interface ImportOutcome {
  /** The revision with the import; null for a dry run and where there were problems. */
  readonly revision: number | null;
  readonly summary: ChangeSummary;
  readonly problems: readonly Problem[];
  /** Headers of columns that were not read. */
  readonly ignoredColumns?: readonly string[];
  /** How the tables among the files were understood. */
  readonly tables?: readonly UnderstoodTable[];
}

interface SentImport {
  readonly files: readonly ImportFile[];
  readonly mapping: ColumnMapping;
}

/**
 * Sends the files to a service, which imports them. Errors: STORE_UNAVAILABLE where no service of this kind answers; what the
 * service refuses, as BAD_USER_INPUT in its own words.
 */
export async function importRemotely(
  service: RemoteService,
  { files, mapping }: SentImport,
  { why, dryRun, replace }: { readonly why: string; readonly dryRun?: true; readonly replace?: true },
): Promise<ImportOutcome> {
  const form = new FormData();
  form.set("reason", why);
  if (dryRun === true) form.set("dryRun", "true");
  if (replace === true) form.set("replace", "true");
  if (Object.keys(mapping).length > 0) form.set("mapping", JSON.stringify(mapping));
  for (const { name, bytes } of files) form.append("file", new Blob([new Uint8Array(bytes)]), name);
  const { status, body } = await service.upload("/import", form);
  const answer = parsed(await text(body), status);
  if (!("errors" in answer)) {
    const { comparedWith, ...outcome } = answer;
    // As a store here tells it: where nothing was new, the graph is at the revision that has it.
    const isKnown = dryRun !== true && answer.problems.length === 0;
    return { ...outcome, revision: answer.revision ?? (isKnown ? comparedWith : null) };
  }
  throw refused(status, messagesOf(answer.errors));
}

type Answer = ImportOutcome & { readonly comparedWith: number | null };

interface Refusal {
  readonly errors: readonly { readonly message: string }[];
}

function parsed(json: string, status: number): Answer | Refusal {
  try {
    return JSON.parse(json) as Answer | Refusal;
  } catch {
    throw new StoreUnavailableError(`The service answered ${status} and no JSON: check the address in --url.`);
  }
}
