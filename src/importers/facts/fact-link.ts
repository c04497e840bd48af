import type { LinkProperties, RelationKind } from "../../link/link";
import { FACT_FIELDS } from "../../link/link";
import type { Interval } from "../../moment/interval";
import { linkFact } from "../../revision/fact";
import type { LinkFact } from "../../revision/graph-facts";
import type { FactEntry, IntervalEntry } from "../documents/act-document";
import { stateOfEntry } from "../documents/entry";
import type { SourceDocument } from "../documents/source-document";

type Ends = readonly [relation: RelationKind, fromId: string, toId: string];

/** The fact that an entry states; what neither the entry nor `own` says stays unsaid. */
export function factLink(
  [relation, fromId, toId]: Ends,
  entry: FactEntry,
  document: SourceDocument,
  own: Partial<LinkProperties> = {},
): LinkFact {
  const source = entry.source ?? sourceOf(document);
  const said = { ...stateOfEntry(FACT_FIELDS, entry, { source }), validity: intervalOf(entry.valid) };
  return linkFact(relation, fromId, toId, { ...said, ...own });
}

export function intervalOf(entry: IntervalEntry | undefined): Interval {
  return { from: entry?.from ?? null, to: entry?.to ?? null };
}

/** What the facts of a document were read from. */
export function sourceOf(document: SourceDocument): string {
  return document.content.source ?? document.file;
}
