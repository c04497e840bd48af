import { decodeEntity } from "../entity/decode-entity";
import type { Entity } from "../entity/entity";
import type { Ids, Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { number, text } from "../graph/row";
import { decodeLink } from "./decode-link";
import type { Link } from "./link";

/** A relationship seen from one of its ends. */
export interface Step {
  readonly nearId: string;
  readonly link: Link;
  readonly far: Entity;
}

/** A relationship of a page, with the key that orders it. */
export interface PagedLink {
  readonly nearId: string;
  readonly link: Link;
  readonly farSortKey: string;
}

const FAR = { id: "farId", labels: "farLabels", kind: "farKind", addedIn: "farAddedIn", state: "farState" };

export const linksOutOfQuery = cypherQuery<Ids, Step>("link/out-of", decodeStep);
export const linksIntoQuery = cypherQuery<Ids, Step>("link/into", decodeStep);
export const linksAroundQuery = cypherQuery<Ids, Step>("link/around", decodeStep);

export const pageOfLinksQuery = cypherQuery<Ids & { readonly limit: number }, PagedLink>("link/page-of", (row) => ({
  nearId: text(row, "nearId"),
  link: decodeLink(row),
  farSortKey: text(row, "farSortKey"),
}));

export const countOfLinksQuery = cypherQuery<Ids, { readonly nearId: string; readonly total: number }>(
  "link/count-of",
  (row) => ({ nearId: text(row, "nearId"), total: number(row, "total") }),
);

type Key = { readonly fromId: string; readonly linkId: string };

export const linksByKeyQuery = cypherQuery<{ readonly keys: readonly Key[] }, Link>("link/by-keys", (row) =>
  decodeLink(row),
);

/** Decodes a link with the node at its far end. */
export function decodeStep(row: Row): Step {
  return { nearId: text(row, "nearId"), link: decodeLink(row), far: decodeEntity(row, FAR) };
}
