import { cypherQuery } from "../../../graph/cypher-query";
import { text, textOrNull } from "../../../graph/row";
import type { Level, SubjectKind } from "../../../entity/subject";

type AtRevision = { readonly knownAt: number };

/** What one state of a node is called by. */
export interface KnownName {
  readonly id: string;
  readonly kind: SubjectKind | null;
  readonly region: string | null;
  readonly level: Level | null;
  readonly name: string | null;
  readonly shortName: string | null;
  readonly title: string | null;
  readonly number: string | null;
  readonly base: string | null;
  readonly signedOn: string | null;
  readonly inForceFrom: string | null;
  readonly validTo: string | null;
}

/** Source: cypher/entity/names.cypher. */
export const knownNamesQuery = cypherQuery<AtRevision, KnownName>("entity/names", (row) => ({
  id: text(row, "id"),
  kind: textOrNull(row, "kind") as SubjectKind | null,
  region: textOrNull(row, "region"),
  level: textOrNull(row, "level") as Level | null,
  name: textOrNull(row, "name"),
  shortName: textOrNull(row, "shortName"),
  title: textOrNull(row, "title"),
  number: textOrNull(row, "number"),
  base: textOrNull(row, "base"),
  signedOn: textOrNull(row, "signedOn"),
  inForceFrom: textOrNull(row, "inForceFrom"),
  validTo: textOrNull(row, "validTo"),
}));
