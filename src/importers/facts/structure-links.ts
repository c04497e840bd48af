import type { RelationKind } from "../../link/link";
import type { Placed } from "../documents/document-set";
import { factLink } from "./fact-link";
import type { PlacedLink } from "./placed-facts";

/** A fact for each id that an entry lists under a key, from the node `fromId`. */
export function structureLinks<K extends string>(
  { entry, document, path }: Placed<Readonly<Partial<Record<K, readonly string[]>>>>,
  relation: RelationKind,
  fromId: string,
  key: K,
): PlacedLink[] {
  return (entry[key] ?? []).map((id, index) => ({
    link: factLink([relation, fromId, id], {}, document),
    document,
    path: [...path, key, index],
  }));
}
