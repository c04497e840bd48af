import type { DirectoryEntry } from "../../names/directory-entry";
import type { NameDirectory } from "../../names/name-directory";
import { candidates, shownName } from "../../names/describe-match";
import { newId, regionPrefix } from "../new-id";

interface Asked {
  /** The id that is given for the person. */
  readonly stated: string | undefined;
  readonly organisation: DirectoryEntry;
  readonly directory: NameDirectory;
}

/** The id of the person who holds a post, or what people have to decide first. */
interface Holder {
  readonly id?: string;
  readonly isNew?: boolean;
  readonly message?: string;
}

/**
 * The person with the stated id, else the one of this name with a post in the organisation. A person of this name
 * elsewhere is often a namesake, so people decide.
 */
export function identifyHolder(name: string, { stated, organisation, directory }: Asked): Holder {
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
