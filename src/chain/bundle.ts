import type { Entity } from "../entity/entity";
import type { SubjectKind } from "../entity/subject";
import type { Link, RelationKind, ResponsibilityRole } from "../link/link";
import { Direction } from "../link/link-fragments";

/** In what the links of one node are alike: what a picture folds into one. */
export interface Likeness {
  /** The id of the node that has them. */
  readonly of: string;
  readonly kind: RelationKind;
  /** OUT where they leave the node, IN where they reach it. */
  readonly direction: Direction.OUT | Direction.IN;
  readonly role: ResponsibilityRole | null;
  /** The kind of the subjects at their far ends; null where these are no subjects. */
  readonly memberKind: SubjectKind | null;
}

/** Links of one node that are alike, and how many of them there are. */
export interface CountedBundle extends Likeness {
  readonly total: number;
}

/** Links of one node that are alike, of which not all are shown. */
export interface Bundle extends CountedBundle {
  readonly shown: number;
}

/** Two links of a node are alike if and only if their keys are equal. */
export function likenessKey({ of, kind, direction, role, memberKind }: Likeness): string {
  return [of, kind, direction, role, memberKind].join(" ");
}

/** As what a link counts for the node at one of its ends; `farKind` is the kind of the other. */
export function likenessOf({ relation, fromId, role }: Link, of: string, farKind: SubjectKind | null): Likeness {
  return { of, kind: relation, direction: fromId === of ? Direction.OUT : Direction.IN, role, memberKind: farKind };
}

/** Those of the bundles of which not all links are shown, the largest remainder of each node first. */
export function foldedBundles(
  counted: readonly CountedBundle[],
  nodes: readonly Entity[],
  links: readonly Link[],
): readonly Bundle[] {
  const kinds = new Map(nodes.map((node) => [node.id, node.kind]));
  const shown = new Map<string, number>();
  for (const link of links) {
    for (const [near, far] of endsOf(link)) {
      const key = likenessKey(likenessOf(link, near, kinds.get(far) ?? null));
      shown.set(key, (shown.get(key) ?? 0) + 1);
    }
  }
  const places = new Map(nodes.map((node, place) => [node.id, place]));
  return counted
    .map((bundle) => ({ ...bundle, shown: shown.get(likenessKey(bundle)) ?? 0 }))
    .filter((bundle) => bundle.shown < bundle.total)
    .sort(
      (a, b) =>
        places.get(a.of)! - places.get(b.of)! || hidden(b) - hidden(a) || (likenessKey(a) < likenessKey(b) ? -1 : 1),
    );
}

/** Each end with the other one; a link of a node with itself has one. */
function endsOf({ fromId, toId }: Link): readonly (readonly [string, string])[] {
  return fromId === toId
    ? [[fromId, toId]]
    : [
        [fromId, toId],
        [toId, fromId],
      ];
}

function hidden({ shown, total }: Bundle): number {
  return total - shown;
}
