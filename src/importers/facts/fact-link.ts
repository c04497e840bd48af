import { Certainty } from "../../link/link";
import type { LinkProperties, RelationKind } from "../../link/link";
import type { Interval } from "../../moment/interval";
import type { LinkFact } from "../../revision/graph-facts";
import type { FactEntry, IntervalEntry } from "../documents/act-document";
import type { SourceDocument } from "../documents/source-document";

type Ends = readonly [relation: RelationKind, fromId: string, toId: string];

/** The fact that an entry states; what neither the entry nor `own` says stays unsaid. */
export function factLink(
  [relation, fromId, toId]: Ends,
  entry: FactEntry,
  document: SourceDocument,
  own: Partial<LinkProperties> = {},
): LinkFact {
  return {
    relation,
    fromId,
    toId,
    validity: intervalOf(entry.valid),
    attestedOn: entry.attestedOn ?? null,
    basis: entry.basis ?? null,
    source: entry.source ?? sourceOf(document),
    certainty: entry.certainty ?? Certainty.STATED,
    role: null,
    order: 0,
    agreementId: null,
    kind: null,
    acting: false,
    ...own,
  };
}

export function intervalOf(entry: IntervalEntry | undefined): Interval {
  return { from: entry?.from ?? null, to: entry?.to ?? null };
}

/** What the facts of a document were read from. */
export function sourceOf(document: SourceDocument): string {
  return document.content.source ?? document.file;
}
