import type { FactEntry } from "../../../documents/act-document";
import type { Columns } from "../../rows/table-column";
import type { DocumentDraft, PartPlaces } from "../../rows/document-draft";
import type { factColumns } from "../fact-columns";
import { statedFact, placesOfFact } from "../fact-columns";
import type { FactKey } from "../../../known/known-facts";
import { KnownFacts } from "../../../known/known-facts";
import type { KnownGraph } from "../../../known/known-graph";
import type { TableRow } from "../../rows/table-row";

/** The sections whose entries are one fact each. */
type FactSection = "memberships" | "hosting" | "subordination" | "responsibilities";
type FactRow = TableRow<Columns & typeof factColumns>;

/** The fact of a row: its key in the graph, and its entry without the columns that every fact has. */
export interface RowFact<E> {
  readonly key: FactKey;
  readonly ends: E;
  readonly parts?: PartPlaces;
}

/** Adds an entry for each row. The graph completes what the row leaves blank. */
export async function addFacts<R extends FactRow, E extends object>(
  section: FactSection,
  rows: readonly R[],
  { draft, graph }: { readonly draft: DocumentDraft; readonly graph: KnownGraph },
  factOfRow: (row: R) => RowFact<E>,
): Promise<void> {
  const facts = rows.filter(({ isSound }) => isSound).map((row) => ({ row, ...factOfRow(row) }));
  const known = await KnownFacts.of(graph, [...new Set(facts.map(({ key }) => key.from))]);
  for (const { row, key, ends, parts } of facts) {
    const entry: E & FactEntry = { ...ends, ...known.completed(key, statedFact(row, draft)) };
    draft.add(section, entry as never, row.row, { ...placesOfFact(row), ...parts });
  }
}
