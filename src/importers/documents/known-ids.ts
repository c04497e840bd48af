import type { EntityLabel } from "../../entity/entity";
import { kindsWhere, SUBJECT_KINDS } from "../../entity/subject-kinds";
import type { Declaration, Mentions } from "./mentions";
import type { Problem } from "../../problem/problem";
import type { SourceContent } from "./source-document";
import { placeOf, problemAt } from "./source-document";

/** What is known of a node by its id: enough to say whether something may refer to it. */
export interface KnownId {
  readonly label: EntityLabel;
  /** Of subjects: a `SubjectKind`. */
  readonly kind: string | null;
}

export type KnownIds = ReadonlyMap<string, KnownId>;

/** Numbers of registers, which two files give to different things. */
const NUMBER_ALONE = /^[\d.-]+$/;

interface Introduced extends Declaration {
  readonly source: SourceContent;
}

/** The schema's words for what an act document lists in sections of their own. */
const KINDS_OF_SECTIONS: Readonly<Record<string, string>> = Object.fromEntries(
  kindsWhere(({ isOrganisation }) => !isOrganisation).map((kind) => [SUBJECT_KINDS[kind].label, kind]),
);

/**
 * The ids that the documents introduce, on top of those known before, and a problem for each introduced twice. An id
 * known before may be stated anew, as the same kind of node: that is how a later file corrects it.
 */
export function gatherIds(
  documents: readonly Mentions[],
  before: KnownIds,
): { readonly known: KnownIds; readonly problems: readonly Problem[] } {
  const known = new Map<string, KnownId>(before);
  const first = new Map<string, Introduced>();
  const problems: Problem[] = [];
  for (const introduced of documents.flatMap(introductions)) {
    const { id, source, path } = introduced;
    const message = clash(introduced, first.get(id), before.get(id));
    if (message !== null) problems.push(problemAt(source, path, message));
    else {
      first.set(id, introduced);
      known.set(id, whatIs(introduced));
    }
  }
  return { known, problems };
}

function introductions({ source, declarations }: Mentions): readonly Introduced[] {
  return declarations.map((declaration) => ({ ...declaration, source }));
}

function clash(introduced: Introduced, first: Introduced | undefined, before: KnownId | undefined): string | null {
  const { id } = introduced;
  if (first !== undefined)
    return `the id ${id} is taken: ${placeOf(first.source, first.path)} declares it; choose another`;
  if (before === undefined && NUMBER_ALONE.test(id)) return ofOtherRegister(id);
  const { label, kind } = whatIs(introduced);
  if (before === undefined || (before.label === label && before.kind === kind)) return null;
  return `the id ${id} is known as ${nameOf(before)} and cannot become ${nameOf({ label, kind })}; choose another`;
}

function ofOtherRegister(id: string): string {
  return `expected an id of this graph, found «${id}» (не идентификатор этого графа): leave the column or key out, or write an id with letters`;
}

function whatIs({ as, kind }: Declaration): KnownId {
  if (as in KINDS_OF_SECTIONS) return { label: "Subject", kind: KINDS_OF_SECTIONS[as] ?? null };
  return { label: as as EntityLabel, kind: as === "Subject" ? kind : null };
}

/** `Subject (SCHOOL)`, `Act`. */
export function nameOf({ label, kind }: KnownId): string {
  return kind === null ? label : `${label} (${kind})`;
}
