import { unique } from "../collections/unique";
import type { Fragment, Slots } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";
import { namesOf } from "../pagination/name-order";
import type { NamedPart } from "../pagination/names-of-revision";
import type { SubjectFilter } from "./subject.filter";

/** The fields of a filter of which the order of names knows. */
const TOLD: ReadonlySet<string> = new Set<keyof SubjectFilter>(["kinds", "regions"]);

/** A part of a list, whatever narrows the list. */
type PartOfList = Omit<NamedPart, "kinds" | "regions">;

/**
 * What fills the places {kept} and {changed} of a list: what finds, of the subjects whose state is kept with them and of the others,
 * at least those that fit. By their ids, where the filter has them, or where it is asked for a part of a list by name and the order of
 * names tells which; otherwise among all. For the embedded store, where no index does.
 */
export function subjectSources(snapshot: Snapshot, filter: SubjectFilter, part?: PartOfList): Slots {
  if (filter.ids != null) return { kept: knownKept(unique(filter.ids)), changed: changedSubjects(snapshot, filter) };
  const found = part && partByName(snapshot, filter, part);
  if (found === undefined)
    return { kept: { fragment: "subject/kept/all" }, changed: changedSubjects(snapshot, filter) };
  return { kept: knownKept(found.kept), changed: knownChanged(found.changed) };
}

/** What finds, of the subjects whose state of the moment is not kept with them, at least those that fit. */
export function changedSubjects(snapshot: Snapshot, { kinds, regions }: SubjectFilter): Fragment {
  const changed = namesOf(snapshot)?.changedOn(snapshot.moment.asOf, { kinds, regions });
  return changed === undefined ? { fragment: "subject/changed/all" } : knownChanged(changed);
}

/** How many subjects fit; undefined where the order of names does not tell. */
export function countByName(snapshot: Snapshot, filter: SubjectFilter): number | undefined {
  return isTold(filter) ? namesOf(snapshot)?.lengthOf(filter, snapshot.moment.asOf) : undefined;
}

function partByName(snapshot: Snapshot, filter: SubjectFilter, part: PartOfList) {
  if (!isTold(filter)) return undefined;
  const { kinds, regions } = filter;
  return namesOf(snapshot)?.partOf({ ...part, kinds, regions }, snapshot.moment.asOf);
}

function knownKept(kept: readonly string[]): Fragment {
  return { fragment: "subject/kept/known", params: { kept } };
}

function knownChanged(changed: readonly string[]): Fragment {
  return { fragment: "subject/changed/known", params: { changed } };
}

/** Whether the order of names tells who fits. */
function isTold(filter: SubjectFilter): boolean {
  return Object.entries(filter).every(([name, value]) => value == null || TOLD.has(name));
}
