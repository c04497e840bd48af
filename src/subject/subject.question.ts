import type { SubjectEntity } from "../entity/entity";
import { statusParams } from "../filter/recurring-due.question";
import { rememberEntities } from "../entity/entity.loader";
import type { Fragment } from "../graph/cypher-query";
import { ANYTHING } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";
import { RelationKind, SubordinationKind } from "../link/link";
import type { Step } from "../link/link.query";
import { stepLoader } from "../link/step.loader";
import type { SortValue } from "../pagination/cursor";
import type { Page, PageArgs } from "../pagination/page";
import { PageRequest, pageOf } from "../pagination/page";
import { joinedSubjectsLoader } from "./joined-subjects.loader";
import { Level } from "../entity/subject";
import type { SubjectFilter } from "../filter/subject.filter";
import { subjectCondition } from "../filter/subject.filter";
import { subjectCountQuery, subjectListQuery } from "./subject.query";

export enum SubjectOrder {
  NAME_ASC = "NAME_ASC",
  NAME_DESC = "NAME_DESC",
  LEVEL_ASC = "LEVEL_ASC",
}

export interface SubjectListArgs extends PageArgs {
  readonly filter?: SubjectFilter | null;
  readonly orderBy: SubjectOrder;
}

interface Ordering {
  readonly fragment: string;
  readonly values: number;
  readonly sortValues: (subject: SubjectEntity) => readonly SortValue[];
  readonly after: (values: readonly SortValue[]) => Record<string, SortValue | readonly string[]>;
}

const LEVELS: readonly string[] = Object.values(Level);

const ORDERINGS: Readonly<Record<SubjectOrder, Ordering>> = {
  [SubjectOrder.NAME_ASC]: byName("name-asc"),
  [SubjectOrder.NAME_DESC]: byName("name-desc"),
  [SubjectOrder.LEVEL_ASC]: {
    fragment: "level-asc",
    values: 3,
    sortValues: (subject) => [subject.state.level, subject.sortKey, subject.id],
    after: ([level = "", sortKey = "", id = ""]) => ({
      level,
      sortKey,
      id,
      lowerLevels: LEVELS.slice(LEVELS.indexOf(String(level)) + 1),
    }),
  },
};

/** A page of the subjects that exist on the day. Errors: BAD_USER_INPUT for a bad page. Cost: one query, one more for the count. */
export async function listSubjects(snapshot: Snapshot, args: SubjectListArgs): Promise<Page<SubjectEntity>> {
  const ordering = ORDERINGS[args.orderBy];
  const request = new PageRequest(args, snapshot, ["subjects", args.filter, args.orderBy], ordering.values);
  const params = await statusParams(snapshot, args.filter);
  const filter = subjectCondition(args.filter);
  const after = afterFragment(ordering, request.after);
  const order = { fragment: `subject/order/${ordering.fragment}` };
  const rows = await snapshot.read(
    subjectListQuery,
    { ...params, limit: request.limit },
    { slots: { filter, after, order } },
  );
  rememberEntities(snapshot, rows);
  const count = async () => (await snapshot.read(subjectCountQuery, params, { slots: { filter } }))[0] ?? 0;
  return pageOf(request, snapshot, { rows, sortValues: ordering.sortValues, node: (subject) => subject, count });
}

/** A page of the subjects that reach this one by a VALID relationship: its subordinates, its members; by name. */
export async function listJoinedSubjects(
  snapshot: Snapshot,
  subjectId: string,
  relation: RelationKind,
  args: PageArgs & { readonly filter?: SubjectFilter | null },
): Promise<Page<SubjectEntity>> {
  const ordering = ORDERINGS[SubjectOrder.NAME_ASC];
  const request = new PageRequest(args, snapshot, [relation, subjectId, args.filter], ordering.values);
  const after = request.after === null ? null : afterFragment(ordering, request.after);
  const { pages, counts } = joinedSubjectsLoader(snapshot, {
    relation,
    filter: args.filter ?? null,
    after,
    limit: request.limit,
  });
  const rows = await pages.load(subjectId);
  return pageOf(request, snapshot, {
    rows,
    sortValues: ordering.sortValues,
    node: (subject) => subject,
    count: () => counts.load(subjectId),
  });
}

/** How many subjects reach this one by a VALID relationship. Cost: one query a batch. */
export function countJoinedSubjects(snapshot: Snapshot, subjectId: string, relation: RelationKind): Promise<number> {
  return joinedSubjectsLoader(snapshot, { relation, filter: null, after: null, limit: 1 }).counts.load(subjectId);
}

/**
 * Everybody above a subject, nearest first, each once; at one distance ADMINISTRATIVE superiors before founders.
 *
 *     school ── department ── ministry          school: department, founder, ministry
 *        └───── founder ───────┘
 *
 * Cost: one query a step upward for all subjects of a batch.
 */
export async function superiorsOf(snapshot: Snapshot, subjectId: string): Promise<readonly SubjectEntity[]> {
  const seen = new Set([subjectId]);
  const superiors: SubjectEntity[] = [];
  for (let level = [subjectId]; level.length > 0;) {
    const superior = stepLoader(snapshot, RelationKind.SUBORDINATE_TO);
    const above = inCommandOrder((await Promise.all(level.map((id) => superior.load(id)))).flat());
    const fresh = above.filter((subject) => !seen.has(subject.id) && seen.add(subject.id));
    superiors.push(...fresh);
    level = fresh.map((subject) => subject.id);
  }
  return superiors;
}

function inCommandOrder(steps: readonly Step[]): SubjectEntity[] {
  const administrative = steps.filter((step) => step.link.kind !== SubordinationKind.FOUNDER);
  const founders = steps.filter((step) => step.link.kind === SubordinationKind.FOUNDER);
  return [...administrative, ...founders].map((step) => step.far as SubjectEntity);
}

function afterFragment(ordering: Ordering, after: readonly SortValue[] | null): Fragment {
  if (after === null) return ANYTHING;
  return { fragment: `subject/after/${ordering.fragment}`, params: ordering.after(after) };
}

function byName(fragment: string): Ordering {
  return {
    fragment,
    values: 2,
    sortValues: (subject) => [subject.sortKey, subject.id],
    after: ([sortKey = "", id = ""]) => ({ sortKey, id }),
  };
}
