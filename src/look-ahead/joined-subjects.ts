import { groupBy } from "../collections/group-by";
import type { SubjectEntity } from "../entity/entity";
import type { SubjectFilter } from "../filter/subject.filter";
import type { RelationKind } from "../link/link";
import type { JoinedSubject } from "../subject/subject.query";
import { joinedPlaces, joinedSubjectsLoader } from "../subject/subject.question";
import type { Found } from "./found";
import type { NodeSet, Plan } from "./plan";
import type { PartRow } from "./tree.query";

export interface JoinedAhead {
  readonly relation: RelationKind;
  readonly filter: SubjectFilter | null | undefined;
  readonly first: number;
}

/** The first page of the subjects that reach each node of a set, as `listJoinedSubjects` reads it. */
export function joinedSubjectsAhead(plan: Plan, near: NodeSet, { relation, filter, first }: JoinedAhead): NodeSet {
  const far = plan.set("Subject");
  const slots = joinedPlaces(relation, filter ?? {});
  const limit = first + 1;
  const joined = ([, nearId, farId]: PartRow, { entities }: Found): readonly JoinedSubject[] => {
    const subject = entities.get(farId as string);
    return subject === undefined ? [] : [{ nearId: nearId as string, subject: subject as SubjectEntity }];
  };
  plan.add(() => ({
    clause: (part, rows) => ({
      fragment: "look-ahead/clause/joined-subjects",
      params: { part, limit },
      slots: { ...slots, near: { names: [near.name] }, far: { names: [far.name] }, rows: { names: [rows] } },
    }),
    remember: (rows, found) => {
      const pages = groupBy(
        rows.flatMap((row) => joined(row, found)),
        ({ nearId }) => nearId,
      );
      const loader = joinedSubjectsLoader(found.snapshot, { slots, after: null, limit });
      for (const id of found.idsOf(near)) loader.prime(id, pages.get(id) ?? []);
      found.fill(
        far,
        rows.map(([, , farId]) => farId as string),
      );
    },
  }));
  return far;
}
