import { cypherQuery } from "../graph/cypher-query";
import { number, text } from "../graph/row";
import { decodeLink } from "../link/decode-link";
import type { Link } from "../link/link";

/** A relationship seen from one of its ends, as little of it as walking on takes. */
export interface LinkEnds {
  readonly nearId: string;
  readonly farId: string;
  readonly linkId: string;
}

/** A relationship seen from one of its ends, with the key that orders the node at the other. */
export interface LinkAround {
  readonly nearId: string;
  readonly link: Link;
  readonly farId: string;
  readonly farSortKey: string;
}

type Ids = { readonly ids: readonly string[] };

export const chainStepQuery = cypherQuery<Ids & { readonly limit: number }, LinkEnds>("chain/step", (row) => ({
  nearId: text(row, "nearId"),
  farId: text(row, "farId"),
  linkId: text(row, "linkId"),
}));

export const neighbourhoodStepQuery = cypherQuery<
  Ids & { readonly perNode: number; readonly limit: number },
  LinkAround
>("chain/around", (row) => ({
  nearId: text(row, "nearId"),
  link: decodeLink(row),
  farId: text(row, "farId"),
  farSortKey: text(row, "farSortKey"),
}));

export const countAroundQuery = cypherQuery<Ids, { readonly nearId: string; readonly total: number }>(
  "chain/count-around",
  (row) => ({ nearId: text(row, "nearId"), total: number(row, "total") }),
);
