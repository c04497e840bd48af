import type { EntityFact, LinkFact } from "../../revision/graph-facts";
import type { DocumentPath, SourceDocument } from "../documents/source-document";

/** A fact and the entry that states it. */
export interface PlacedLink {
  readonly link: LinkFact;
  readonly document: SourceDocument;
  readonly path: DocumentPath;
}

/** What one section of the documents says. */
export interface PlacedFacts {
  readonly entities: readonly EntityFact[];
  readonly links: readonly PlacedLink[];
}
