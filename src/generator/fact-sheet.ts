import type { EntityLabel } from "../entity/entity";
import type { SubjectKind } from "../entity/subject";
import { RelationKind } from "../link/link";
import type { Interval } from "../moment/interval";
import type { SaidOfLink, SaidOfNode } from "../revision/fact";
import { linkFact, nodeFact, stateFact, statesOverTime, subjectFact } from "../revision/fact";
import type { EntityFact, LinkFact, Retraction } from "../revision/graph-facts";

/** What every fact of the country was read from. */
export const SOURCE = "вымышленная страна";

/** What a revision says. */
export interface SheetOfFacts {
  readonly entities: EntityFact[];
  readonly links: LinkFact[];
  readonly retractions: Retraction[];
}

export type SaidOfSubject = SaidOfNode<"Subject">;

type SaidOfSheetLink = Omit<SaidOfLink, "source">;

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
    this.first.entities.push(sheetSubject(kind, id, said, formerly));
  }

  node<L extends Exclude<EntityLabel, "Subject">>(label: L, id: string, said: SaidOfNode<L>): void {
    this.first.entities.push(nodeFact(label, id, [stateFact(label, said)]));
  }

  link(relation: RelationKind, fromId: string, toId: string, said: SaidOfSheetLink = {}): void {
    this.first.links.push(sheetLink(relation, fromId, toId, said));
  }

  member(fromId: string, groupId: string, said: SaidOfSheetLink = {}): void {
    this.link(RelationKind.MEMBER_OF, fromId, groupId, said);
  }

  /** In the second revision: the fact was wrong from the beginning, and leads elsewhere. */
  correctEnd(relation: RelationKind, fromId: string, wrongId: string, rightId: string, said: SaidOfSheetLink): void {
    this.link(relation, fromId, wrongId, said);
    this.second.retractions.push({ relation, fromId, toId: wrongId });
    this.second.links.push(sheetLink(relation, fromId, rightId, said));
  }
}

/** A subject; `formerly`: what it was until a day. */
export function sheetSubject(
  kind: SubjectKind,
  id: string,
  said: SaidOfSubject,
  formerly?: SaidOfSubject & { readonly until: string },
): EntityFact {
  const { until, ...before } = formerly ?? { ...said, until: null };
  const former = until === null ? [] : [{ said: { ...said, ...before }, until }];
  return subjectFact(kind, id, statesOverTime("Subject", former, said));
}

/** A relationship that the country's one source states. */
export function sheetLink(relation: RelationKind, fromId: string, toId: string, said: SaidOfSheetLink): LinkFact {
  return linkFact(relation, fromId, toId, { ...said, source: SOURCE });
}

export function since(from: string): Interval {
  return { from, to: null };
}
