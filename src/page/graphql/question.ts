import type { TypedDocumentNode } from "urql";

/** The text of a question, with the types of its answer and variables: what `npm run page:documents` writes. */
export type Question<Data, Variables> = string & TypedDocumentNode<Data, Variables>;
