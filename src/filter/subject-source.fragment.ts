import { unique } from "../collections/unique";
import type { Fragment } from "../graph/cypher-query";
import type { Snapshot } from "../graph/snapshot";
import type { NamedPart } from "../pagination/name-order";
import { namesOf } from "../pagination/name-order";
import type { SubjectFilter } from "./subject.filter";

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

/** What finds the subjects whose state of the moment is not kept with them: by their ids, where the order of names tells them. */
export function changedSubjects(snapshot: Snapshot): Fragment {
  const changed = namesOf(snapshot)?.changedAfter(snapshot.moment.asOf);
  return changed === undefined
    ? { fragment: "subject/changed/all" }
    : { fragment: "subject/changed/known", params: { changed } };
}

function idsOfPart(
  snapshot: Snapshot,
  { kinds, regions, ...others }: SubjectFilter,
  part: PartOfList,
): readonly string[] | undefined {
  if (Object.values(others).some((value) => value != null)) return undefined;
  return namesOf(snapshot)?.partOf({ ...part, kinds, regions }, snapshot.moment.asOf);
}
