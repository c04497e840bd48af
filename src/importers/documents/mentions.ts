import type { DocumentPath, SourceContent } from "./source-document";

/** An id that a document introduces. */
export interface Declaration {
  readonly id: string;
  /** The schema's word for it: `Subject`, `Group`, `Act` … */
  readonly as: string;
  readonly kind: string | null;
  readonly path: DocumentPath;
}

/** An id that a document uses. */
export interface Reference {
  readonly id: string;
  /** What the schema wants there: `Subject`, `Organisation`, `Basis` … */
  readonly to: string;
  readonly path: DocumentPath;
}

/** All ids of one document. */
export interface Mentions {
  readonly source: SourceContent;
  readonly declarations: readonly Declaration[];
  readonly references: readonly Reference[];
}
