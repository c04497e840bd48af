import type { Ids } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { number, text, texts } from "../graph/row";
import { decodeLink } from "../link/decode-link";
import type { Link } from "../link/link";
import type { Step } from "../link/link.query";
import { decodeStep } from "../link/link.query";

/** Some relationships of a node: only what the walk needs. The two lists go side by side. */
export interface LinkSlice {
  readonly nearId: string;
  readonly farIds: readonly string[];
  readonly linkIds: readonly string[];
}

/** A relationship seen from one of its ends, with the key that orders the node at the other. */
export interface LinkAround {
  readonly nearId: string;
  readonly link: Link;
  readonly farId: string;
  readonly farSortKey: string;
}

export const chainStepQuery = cypherQuery<Ids & { readonly limit: number }, LinkSlice>("chain/step", (row) => ({
  nearId: text(row, "nearId"),
  farIds: texts(row, "farIds"),
  linkIds: texts(row, "linkIds"),
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

/** One step of an accountability trace. */
export const traceStepQuery = cypherQuery<Ids & { readonly perGroup: number; readonly limit: number }, Step>(
  "chain/trace-step",
  decodeStep,
);
