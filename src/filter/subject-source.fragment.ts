import { unique } from "../collections/unique";
import type { Fragment } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";
import type { NamedPart } from "../pagination/name-order";
import { namesOf } from "../pagination/name-order";
import type { SubjectFilter } from "./subject.filter";

/** The fields of a filter of which the order of names knows. */
const TOLD: ReadonlySet<string> = new Set<keyof SubjectFilter>(["kinds", "regions"]);

/** A part of a list, whatever narrows the list. */
type PartOfList = Omit<NamedPart, "kinds" | "regions">;

/**
 * What finds the subjects that fit among those whose state is kept with them: some ids, where the filter has them; those of a part of a
 * list by name, where it is asked for one and the order of names tells them; otherwise all. For the embedded store, where no index does.
 */
export function keptSubjects(snapshot: Snapshot, filter: SubjectFilter, part?: PartOfList): Fragment {
  const kept = filter.ids == null ? part && idsOfPart(snapshot, filter, part) : unique(filter.ids);
  return kept === undefined ? { fragment: "subject/kept/all" } : { fragment: "subject/kept/known", params: { kept } };
}

/**
 * What finds, of the subjects whose state of the moment is not kept with them, at least those that fit: by their ids, where the order
 * of names tells them.
 */
export function changedSubjects(snapshot: Snapshot, { kinds }: SubjectFilter): Fragment {
  const changed = namesOf(snapshot)?.changedAfter(snapshot.moment.asOf, kinds);
  return changed === undefined
    ? { fragment: "subject/changed/all" }
    : { fragment: "subject/changed/known", params: { changed } };
}

/**
 * What counts those who fit among the subjects whose state is kept with them: the order of names, where it tells. `condition`: that of
 * the filter, as `subjectCondition` makes it.
 */
export function countedSubjects(snapshot: Snapshot, filter: SubjectFilter, condition: Fragment): Fragment {
  const slots = { filter: condition };
  const kept = isTold(filter) ? namesOf(snapshot)?.countOf(filter, snapshot.moment.asOf) : undefined;
  return kept === undefined
    ? { fragment: "subject/counted/all", slots }
    : { fragment: "subject/counted/known", params: { kept }, slots };
}

/** Whether the order of names tells how many fit. */
export function countsByName(snapshot: Snapshot, filter: SubjectFilter): boolean {
  return namesOf(snapshot) !== undefined && isTold(filter);
}

/** Whether the order of names tells who fits. */
function isTold(filter: SubjectFilter): boolean {
  return Object.entries(filter).every(([name, value]) => value == null || TOLD.has(name));
}

function idsOfPart(snapshot: Snapshot, filter: SubjectFilter, part: PartOfList): readonly string[] | undefined {
  if (!isTold(filter)) return undefined;
  const { kinds, regions } = filter;
  return namesOf(snapshot)?.partOf({ ...part, kinds, regions }, snapshot.moment.asOf);
}
