import type { GraphStore } from "../../graph/graph-store";
import type { ActDocument } from "../../importers/documents/act-document";
import { nameDirectoryOf } from "../../importers/tables/names/known-names.question";
import type { Problem } from "../../problem/problem";
import { documentOfDrafts } from "../document/document-of-drafts";
import { doubtsOf } from "../doubts";
import type { KeptDraft } from "./kept-drafts.service";

/** Who may be meant by a name. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
}

/** What would be imported of a draft as it is. */
export interface OfferedDocument {
  readonly document: ActDocument;
  /** What keeps it from being imported. */
  readonly decisions: readonly Problem[];
  readonly doubts: readonly Problem[];
  /** By name: those who may be meant where nobody is for certain; none for whom is offered as new. */
  readonly candidates: Readonly<Record<string, readonly Candidate[]>>;
}

/** The act document of a draft, beside the names that the store knows. Cost: reads all names. */
export async function offeredDocument(
  store: GraphStore,
  { draft, text }: Pick<KeptDraft, "draft" | "text">,
): Promise<OfferedDocument> {
  const directory = await nameDirectoryOf(store);
  const { document, decisions, doubts, candidates } = documentOfDrafts([{ draft, text }], { directory });
  return {
    document,
    decisions,
    doubts: [...doubtsOf(draft, text), ...doubts],
    candidates: Object.fromEntries(
      [...candidates].map(([name, near]) => [name, near.map(({ id, names }) => ({ id, name: names[0] ?? id }))]),
    ),
  };
}
