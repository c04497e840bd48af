import type { SubjectKind } from "../entity/subject";
import type { Ids, Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import { flag, map, maps, number, text, textOrNull, texts } from "../graph/row";
import { decodeLink } from "../link/decode-link";
import type { Link, RelationKind, ResponsibilityRole } from "../link/link";
import { Direction } from "../link/link-fragments";
import type { Step } from "../link/link.query";
import { decodeStep } from "../link/link.query";
import type { CountedBundle } from "./bundle";

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

/** Relationships of one node that are alike: how many there are, and the first of them. */
export interface LinksAlike {
  readonly counted: CountedBundle;
  /** In no order. */
  readonly links: readonly LinkAround[];
}

export const chainStepQuery = cypherQuery<Ids & { readonly limit: number }, LinkSlice>("chain/step", (row) => ({
  nearId: text(row, "nearId"),
  farIds: texts(row, "farIds"),
  linkIds: texts(row, "linkIds"),
}));

export const linksAroundNodesQuery = cypherQuery<
  Ids & { readonly perNode: number; readonly limit: number },
  LinkAround
>("chain/around", decodeLinkAround);

export const linksAroundByKindQuery = cypherQuery<
  Ids & { readonly perKind: number; readonly limit: number },
  LinksAlike
>("chain/around-by-kind", (row) => {
  const counted = decodeBundle(row);
  return { counted, links: maps(row, "links").map((link) => decodeOneAlike(counted, link)) };
});

export const bundlesQuery = cypherQuery<Ids, CountedBundle>("chain/bundles", decodeBundle);

/** One step of an accountability trace. */
export const traceStepQuery = cypherQuery<Ids & { readonly perGroup: number; readonly limit: number }, Step>(
  "chain/trace-step",
  decodeStep,
);

function decodeLinkAround(row: Row): LinkAround {
  return {
    nearId: text(row, "nearId"),
    link: decodeLink(row),
    farId: text(row, "farId"),
    farSortKey: text(row, "farSortKey"),
  };
}

function decodeBundle(row: Row): CountedBundle {
  return {
    of: text(row, "nearId"),
    kind: text(row, "relation") as RelationKind,
    direction: flag(row, "isOut") ? Direction.OUT : Direction.IN,
    role: textOrNull(row, "role") as ResponsibilityRole | null,
    memberKind: textOrNull(row, "farKind") as SubjectKind | null,
    total: number(row, "total"),
  };
}

/** `row`: the columns farId, farSortKey, link. */
function decodeOneAlike({ of, kind, direction }: CountedBundle, row: Row): LinkAround {
  const farId = text(row, "farId");
  const [fromId, toId] = direction === Direction.OUT ? [of, farId] : [farId, of];
  const link = decodeLink({ relation: kind, fromId, toId, link: map(row, "link") });
  return { nearId: of, link, farId, farSortKey: text(row, "farSortKey") };
}
