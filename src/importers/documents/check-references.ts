import { isOfKindWhere } from "../../entity/subject-kinds";
import type { KnownId, KnownIds } from "./known-ids";
import { nameOf } from "./known-ids";
import type { Mentions, Reference } from "./mentions";
import type { Problem } from "../../problem/problem";
import { problemAt } from "./source-document";

interface Wanted {
  /** As a message says it. */
  readonly name: string;
  readonly admits: (found: KnownId) => boolean;
}

/** What the schema's `x-refersTo` wants. */
const WANTED: Readonly<Record<string, Wanted>> = {
  Subject: { name: "a subject", admits: ({ label }) => label === "Subject" },
  Organisation: {
    name: "an organisation or body",
    admits: ({ kind }) => isOfKindWhere(kind, ({ isOrganisation }) => isOrganisation),
  },
  Group: { name: "a group", admits: ({ kind }) => kind === "GROUP" },
  Duty: { name: "a duty", admits: ({ label }) => label === "Duty" },
  Centre: { name: "a centre", admits: ({ kind }) => kind === "CENTRE" },
  Host: { name: "a school, college or institute", admits: ({ kind }) => isOfKindWhere(kind, ({ mayHost }) => mayHost) },
  Person: { name: "a person", admits: ({ label }) => label === "Person" },
  Programme: { name: "a programme", admits: ({ label }) => label === "Programme" },
  ActOrProgramme: { name: "an act or programme", admits: ({ label }) => label === "Act" || label === "Programme" },
  Indicator: { name: "an indicator", admits: ({ label }) => label === "Indicator" },
  Position: { name: "a post", admits: ({ kind }) => kind === "POSITION" },
  Act: { name: "an act", admits: ({ label }) => label === "Act" },
  ActOrProvision: { name: "an act or provision", admits: ({ label }) => label === "Act" || label === "Provision" },
  Basis: { name: "a provision or agreement", admits: ({ label }) => label === "Provision" || label === "Agreement" },
  Anything: { name: "a node", admits: () => true },
};

/** A problem for each id that nobody declares, or that is not of the kind wanted where it stands. */
export function checkReferences(documents: readonly Mentions[], known: KnownIds): readonly Problem[] {
  return documents.flatMap(({ source, references }) =>
    references.flatMap((reference) => {
      const message = mistake(reference, known);
      return message === null ? [] : [problemAt(source, reference.path, message)];
    }),
  );
}

function mistake({ id, to }: Reference, known: KnownIds): string | null {
  const wanted = WANTED[to];
  if (wanted === undefined) throw new Error(`The schema refers to ${to}, which nobody explains.`);
  const found = known.get(id);
  if (found === undefined) return `expected the id of ${wanted.name}, found «${id}», which no file declares`;
  return wanted.admits(found) ? null : `expected the id of ${wanted.name}, found «${id}», which is ${nameOf(found)}`;
}
