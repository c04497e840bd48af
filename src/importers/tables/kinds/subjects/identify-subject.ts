import type { SubjectKind } from "../../../../entity/subject";
import { Level } from "../../../../entity/subject";
import { isOfKindWhere } from "../../../../entity/subject-kinds";
import type { DirectoryEntry } from "../../names/directory-entry";
import type { NameDirectory, Wanted } from "../../names/name-directory";
import { candidates, shownName } from "../../names/describe-match";
import { newId, regionPrefix } from "../new-id";

/** The id of a row's subject, or what people have to decide or correct first. */
interface Identity {
  readonly id?: string;
  readonly problem?: { readonly field: "id" | "kind" | "name"; readonly message: string };
}

interface Named {
  readonly kind: SubjectKind;
  readonly name: string;
}

/** What else is said of a subject. */
interface Said {
  readonly region: string | undefined;
  readonly values: { readonly id?: string | undefined; readonly level?: Level | undefined };
}

/** The subject that a row speaks of: found by its id, else by its name within region and kind, else a new one. */
export function identify(row: Said, named: Named, directory: NameDirectory): Identity {
  const { id, level } = row.values;
  if (id !== undefined) return byId(id, named, directory.withId(id));
  const { kind, name } = named;
  const region = level === Level.FEDERAL ? undefined : row.region;
  const wanted: Wanted = { label: "Subject", region, admits: (entry) => entry.kind === kind };
  const match = directory.find(name, wanted);
  if (match.found === "one" && match.entry.id !== name) return { id: match.entry.id };
  const decide = "write the id of the one meant, or an id of its own for a new one";
  if (match.found === "several")
    return {
      problem: {
        field: "name",
        message: `found ${shownName(name)}, which is the name of several: ${candidates(match.entries)}; ${decide}`,
      },
    };
  const like = match.found === "near" || match.found === "none" ? directory.mayBeCalled(name, wanted) : [];
  if (like.length > 0)
    return {
      problem: {
        field: "name",
        message: `found ${shownName(name)}, which is not known but much like ${candidates(like)}; ${decide}`,
      },
    };
  const others = match.found === "unfit" ? match.entries.filter((entry) => isConfusable(entry, region)) : [];
  if (others.length > 0)
    return {
      problem: {
        field: "kind",
        message: `found ${shownName(name)} of the kind ${kind}, which is known as ${candidates(others)}; correct the kind, or ${decide}`,
      },
    };
  return { id: newId([regionPrefix(region), name], (id) => directory.withId(id) !== undefined) };
}

/** The id of the known subject that a row speaks of beyond doubt; undefined where there is a doubt, or it is new. */
export function knownId(row: Said, { kind, name }: Named, directory: NameDirectory): string | undefined {
  if (row.values.id !== undefined) return row.values.id;
  const region = row.values.level === Level.FEDERAL ? undefined : row.region;
  const match = directory.find(name, { label: "Subject", region, admits: (entry) => entry.kind === kind });
  return match.found === "one" ? match.entry.id : undefined;
}

function byId(id: string, { kind }: Named, known: DirectoryEntry | undefined): Identity {
  if (known === undefined || known.kind === kind) return { id };
  const message = `the id ${id} is known as ${candidates([known])} and cannot become ${kind}: correct the kind or the id`;
  return { problem: { field: known.label === "Subject" ? "kind" : "id", message } };
}

/**
 * Whether an entry of the same name may be the subject of the row. Posts and groups may share the name of an
 * organisation; two organisations of a region hardly ever share one.
 */
function isConfusable(entry: DirectoryEntry, region: string | undefined): boolean {
  if (isOfKindWhere(entry.kind, ({ isOrganisation }) => !isOrganisation)) return false;
  return region === undefined || entry.region === null || entry.region === region;
}
