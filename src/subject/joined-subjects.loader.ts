import type { SubjectEntity } from "../entity/entity";
import DataLoader from "dataloader";
import { groupBy } from "../collections/group-by";
import { statusParams } from "../filter/recurring-due.question";
import { rememberEntities } from "../entity/entity.loader";
import type { Fragment } from "../graph/cypher-query";
import { ANYTHING } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";
import type { RelationKind } from "../link/link";
import type { SubjectFilter } from "../filter/subject.filter";
import { subjectCondition } from "../filter/subject.filter";
import { countJoinedSubjectsQuery, joinedSubjectsQuery } from "./subject.query";

interface JoinedSubjects {
  readonly pages: DataLoader<string, readonly SubjectEntity[]>;
  readonly counts: DataLoader<string, number>;
}

interface JoinedSubjectsArgs {
  readonly relation: RelationKind;
  readonly filter: SubjectFilter | null;
  /** Behind which subject the pages begin; a cursor belongs to one list, so all of a batch share it or have none. */
  readonly after: Fragment | null;
  readonly limit: number;
}

/** The subjects that reach a node by one kind of relationship: a page of them, and their number. Cost: one query a batch. */
export function joinedSubjectsLoader(snapshot: Snapshot, args: JoinedSubjectsArgs): JoinedSubjects {
  return snapshot.loader(`joined ${JSON.stringify(args)}`, () => {
    const slots = { type: { identifier: args.relation }, filter: subjectCondition(args.filter) };
    return {
      pages: new DataLoader<string, readonly SubjectEntity[]>(async (ids) => {
        const params = await statusParams(snapshot, args.filter);
        const found = await snapshot.read(
          joinedSubjectsQuery,
          { ...params, ids, limit: args.limit },
          { slots: { ...slots, after: args.after ?? ANYTHING } },
        );
        rememberEntities(
          snapshot,
          found.map((row) => row.subject),
        );
        const byNear = groupBy(found, (row) => row.nearId);
        return ids.map((id) => (byNear.get(id) ?? []).map((row) => row.subject));
      }),
      counts: new DataLoader<string, number>(async (ids) => {
        const params = await statusParams(snapshot, args.filter);
        const found = await snapshot.read(countJoinedSubjectsQuery, { ...params, ids }, { slots });
        const totals = new Map(found.map((row) => [row.nearId, row.total]));
        return ids.map((id) => totals.get(id) ?? 0);
      }),
    };
  });
}
