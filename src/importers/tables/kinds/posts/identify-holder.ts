import type { DirectoryEntry } from "../../names/directory-entry";
import type { NameDirectory } from "../../names/name-directory";
import { candidates, shownName } from "../../names/describe-match";
import { newId, regionPrefix } from "../new-id";
import type { PostRow } from "./post-columns";

interface Asked {
  readonly row: PostRow;
  readonly organisation: DirectoryEntry;
  readonly directory: NameDirectory;
}

/** Who holds a post: the id where it can be told, else what people have to decide. */
interface Holder {
  readonly id?: string;
  readonly isNew?: boolean;
  readonly message?: string;
}

/**
 * By the id of the person; else who is called so and has a post in the organisation. Another person of the same name is
 * often a namesake, so people decide.
 */
export function identifyHolder(name: string, { row, organisation, directory }: Asked): Holder {
  const stated = row.values.holderId;
  const known = stated === undefined ? undefined : directory.withId(stated);
  if (known !== undefined && known.label !== "Person")
    return { message: `expected the id of a person, found «${known.id}», which is ${candidates([known])}` };
  if (known !== undefined) return taken(known, { organisation, directory });
  const called = stated === undefined ? directory.called("Person", name) : [];
  const here = called.filter(({ within }) => within.includes(organisation.id));
  const [only] = here;
  if (here.length === 1 && only !== undefined) return { id: only.id };
  const like = stated !== undefined ? [] : called.length > 0 ? called : directory.calledNearly("Person", name);
  if (like.length > 0)
    return {
      message: `found ${shownName(name)}, and ${candidates(like)} may be the same person: write the id of the person, or a new one for a namesake`,
    };
  const id =
    stated ?? newId([regionPrefix(organisation.region), name], (other) => directory.withId(other) !== undefined);
  directory.add({
    id,
    label: "Person",
    kind: null,
    region: null,
    level: null,
    names: [name],
    within: [organisation.id],
  });
  return { id, isNew: true };
}

function taken(person: DirectoryEntry, { organisation, directory }: Pick<Asked, "organisation" | "directory">): Holder {
  directory.add({ ...person, names: [], within: [organisation.id] });
  return { id: person.id };
}
