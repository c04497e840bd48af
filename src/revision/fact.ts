import type { EntityLabel, EntityStates } from "../entity/entity";
import { ENTITY_FIELDS } from "../entity/entity";
import type { SaidOf } from "../entity/field";
import { stateOf } from "../entity/field";
import type { SubjectKind } from "../entity/subject";
import type { LinkProperties, RelationKind } from "../link/link";
import { LINK_FIELDS } from "../link/link";
import type { Interval } from "../moment/interval";
import { ALWAYS } from "../moment/interval";
import type { IsoDay } from "../moment/iso-day";
import type { EntityFact, LinkFact, StateFact } from "./graph-facts";

/*
 * What makes facts: importers, the generator, drawings of tests. What nobody says of a node or relationship is blank
 * there, as its table of fields has it.
 */

/** What has to be said of a node with this label, and what may be. */
export type SaidOfNode<L extends EntityLabel> = SaidOf<(typeof ENTITY_FIELDS)[L]>;

/** What has to be said of a relationship, and what may be. */
export type SaidOfLink = SaidOf<typeof LINK_FIELDS> & Partial<Pick<LinkProperties, "validity">>;

type LabelOfOneKind = Exclude<EntityLabel, "Subject">;

/** What a node says of itself on these days. */
export function stateFact<L extends EntityLabel>(label: L, said: SaidOfNode<L>, validity = ALWAYS): StateFact<L> {
  return { validity, properties: stateOf(ENTITY_FIELDS[label], said) as EntityStates[L] };
}

/** The states of a node, earliest first: each former one up to its `until`, then the present one. */
export function statesOverTime<L extends EntityLabel>(
  label: L,
  former: readonly { readonly said: SaidOfNode<L>; readonly until: IsoDay }[],
  present: SaidOfNode<L>,
): readonly StateFact<L>[] {
  const days = former.map(({ until }) => until);
  return [...former.map(({ said }) => said), present].map((said, place) =>
    stateFact(label, said, { from: days[place - 1] ?? null, to: days[place] ?? null }),
  );
}

/** A node that is no subject; without states, one that says nothing any more. */
export function nodeFact<L extends LabelOfOneKind>(label: L, id: string, states: readonly StateFact<L>[]): EntityFact {
  return { id, label, kind: null, states } as unknown as EntityFact;
}

/** A subject of a kind. */
export function subjectFact(kind: SubjectKind, id: string, states: readonly StateFact<"Subject">[]): EntityFact {
  return { id, label: "Subject", kind, states };
}

/** A relationship, which holds always where no days are said. */
export function linkFact(relation: RelationKind, fromId: string, toId: string, said: SaidOfLink): LinkFact {
  const { validity = ALWAYS, ...properties } = said;
  return { relation, fromId, toId, validity: validity satisfies Interval, ...stateOf(LINK_FIELDS, properties) };
}
