import type { EntityLabel, EntityStates } from "../entity/entity";
import type { LinkProperties } from "../link/link";
import { Certainty, RelationKind } from "../link/link";
import type { Interval } from "../moment/interval";
import { ALWAYS } from "../moment/interval";
import type { EntityFact, LinkFact, Retraction, StateFact } from "../revision/graph-facts";
import type { SubjectKind, SubjectState } from "../entity/subject";
import { Level } from "../entity/subject";

/** What every fact of the country was read from. */
export const SOURCE = "вымышленная страна";

/** What a revision says. */
export interface SheetOfFacts {
  readonly entities: EntityFact[];
  readonly links: LinkFact[];
  readonly retractions: Retraction[];
}

export type SaidOfSubject = Partial<SubjectState> & Pick<SubjectState, "name">;

const NOTHING_SAID: Omit<SubjectState, "name"> = {
  shortName: null,
  level: Level.INSTITUTIONAL,
  region: null,
  existsFrom: null,
  existsTo: null,
  title: null,
  centreKind: null,
  declaredSize: null,
  headsOnly: false,
};

const LINK: LinkProperties = {
  validity: ALWAYS,
  attestedOn: null,
  basis: null,
  source: SOURCE,
  certainty: Certainty.STATED,
  role: null,
  order: 0,
  agreementId: null,
  kind: null,
  acting: false,
};

/** The facts of a part of the country: what its first revision says, and what the second corrects. */
export class FactSheet {
  readonly first: SheetOfFacts = { entities: [], links: [], retractions: [] };
  readonly second: SheetOfFacts = { entities: [], links: [], retractions: [] };

  /** `formerly`: what it was until a day. */
  subject(
    kind: SubjectKind,
    id: string,
    said: SaidOfSubject,
    formerly?: SaidOfSubject & { readonly until: string },
  ): void {
    this.first.entities.push(subjectFact(kind, id, said, formerly));
  }

  node<L extends Exclude<EntityLabel, "Subject">>(label: L, id: string, properties: EntityStates[L]): void {
    this.first.entities.push(nodeFact(label, id, properties));
  }

  link(relation: RelationKind, fromId: string, toId: string, said: Partial<LinkProperties> = {}): void {
    this.first.links.push(linkFact(relation, fromId, toId, said));
  }

  member(fromId: string, groupId: string, said: Partial<LinkProperties> = {}): void {
    this.link(RelationKind.MEMBER_OF, fromId, groupId, said);
  }

  /** In the second revision: the fact was wrong from the beginning, and leads elsewhere. */
  correctEnd(
    relation: RelationKind,
    fromId: string,
    wrongId: string,
    rightId: string,
    said: Partial<LinkProperties>,
  ): void {
    this.link(relation, fromId, wrongId, said);
    this.second.retractions.push({ relation, fromId, toId: wrongId });
    this.second.links.push(linkFact(relation, fromId, rightId, said));
  }
}

export function subjectFact(
  kind: SubjectKind,
  id: string,
  said: SaidOfSubject,
  formerly?: SaidOfSubject & { readonly until: string },
): EntityFact {
  const present: SubjectState = { ...NOTHING_SAID, ...said };
  if (formerly === undefined)
    return { id, label: "Subject", kind, states: [{ validity: ALWAYS, properties: present }] };
  const { until, ...former } = formerly;
  const states: StateFact<"Subject">[] = [
    { validity: { from: null, to: until }, properties: { ...present, ...former } },
    { validity: { from: until, to: null }, properties: present },
  ];
  return { id, label: "Subject", kind, states };
}

export function nodeFact<L extends Exclude<EntityLabel, "Subject">>(
  label: L,
  id: string,
  properties: EntityStates[L],
): EntityFact {
  const states: readonly StateFact<L>[] = [{ validity: ALWAYS, properties }];
  return { id, label, kind: null, states } as unknown as EntityFact;
}

export function linkFact(
  relation: RelationKind,
  fromId: string,
  toId: string,
  said: Partial<LinkProperties>,
): LinkFact {
  return { ...LINK, ...said, relation, fromId, toId };
}

export function since(from: string): Interval {
  return { from, to: null };
}
