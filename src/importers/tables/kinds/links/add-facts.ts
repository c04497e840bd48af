import type { FactEntry } from "../../../documents/act-document";
import type { Columns } from "../../rows/table-column";
import type { DocumentDraft, PartPlaces } from "../../rows/document-draft";
import type { factColumns } from "../fact-columns";
import { factOf, placesOfFact } from "../fact-columns";
import type { FactKey } from "../../../known/known-facts";
import { KnownFacts } from "../../../known/known-facts";
import type { KnownGraph } from "../../../known/known-graph";
import type { TableRow } from "../../rows/table-row";

/** The sections whose entries are one fact each. */
type FactSection = "memberships" | "hosting" | "subordination" | "responsibilities";
type FactRow = TableRow<Columns & typeof factColumns>;

/** A row's fact: what it is between, and the entry that states it, but for what every fact says. */
export interface RowFact<E> {
  readonly key: FactKey;
  readonly ends: E;
  readonly parts?: PartPlaces;
}

/** One entry for each row, what the row leaves blank completed from the graph. */
export async function addFacts<R extends FactRow, E extends object>(
  section: FactSection,
  rows: readonly R[],
  { draft, graph }: { readonly draft: DocumentDraft; readonly graph: KnownGraph },
  factOfRow: (row: R) => RowFact<E>,
): Promise<void> {
  const facts = rows.filter(({ isSound }) => isSound).map((row) => ({ row, ...factOfRow(row) }));
  const known = await KnownFacts.of(graph, [...new Set(facts.map(({ key }) => key.from))]);
  for (const { row, key, ends, parts } of facts) {
    const entry: E & FactEntry = { ...ends, ...known.completed(key, factOf(row, draft)) };
    draft.add(section, entry as never, row.row, { ...placesOfFact(row), ...parts });
  }
}
