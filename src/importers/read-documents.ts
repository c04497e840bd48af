import { boundedProblems } from "../problem/bounded-problems";
import { compareProblems } from "../problem/problem";
import type { Problem } from "../problem/problem";
import type { GraphFacts } from "../revision/graph-facts";
import type { ReadBefore } from "./documents/check-documents";
import { checkDocuments } from "./documents/check-documents";
import type { DocumentSet } from "./documents/document-set";
import type { KnownIds } from "./documents/known-ids";
import type { Reading } from "./documents/read-yaml";
import type { SourceDocument } from "./documents/source-document";
import { checkFacts } from "./facts/check-facts";
import { checkLifetimes } from "./facts/check-lifetimes";
import { factsOfDocuments } from "./facts/facts-of-documents";

/** What the documents say, or every mistake that they have and no facts. */
export interface DocumentsRead {
  readonly facts: GraphFacts;
  readonly documents: readonly SourceDocument[];
  /** Ids that later documents may refer to. */
  readonly known: KnownIds;
  /** By file, then from top to bottom. */
  readonly problems: readonly Problem[];
}

export const NO_FACTS: GraphFacts = { entities: [], links: [], retractions: [] };
const NOTHING_BEFORE: ReadBefore = { known: new Map(), documents: [] };

/** Checks documents that belong together and turns them into facts. */
export function readDocuments(readings: readonly Reading[], before: ReadBefore = NOTHING_BEFORE): DocumentsRead {
  const { set, documents, known, hasClashes, ...checked } = checkDocuments(readings, before);
  const { entities, links } = factsOfDocuments(set);
  // Two entries with one id state the same facts; the clash of their ids is problem enough.
  const ofFacts = [...(hasClashes ? [] : checkFacts(links)), ...checkLifetimes(links, entities, before)];
  const problems = [...checked.problems, ...boundedProblems(ofFacts.sort(compareProblems))].sort(compareProblems);
  if (problems.length > 0) return { facts: NO_FACTS, documents: [], known, problems };
  return {
    facts: { entities, links: links.map(({ link }) => link), retractions: retractionsOf(set) },
    documents,
    known,
    problems,
  };
}

function retractionsOf(set: DocumentSet): GraphFacts["retractions"] {
  return set.placed("retract").map(({ entry: { relation, from, to, validFrom } }) => {
    return { relation, fromId: from, toId: to, ...(validFrom === undefined ? {} : { validFrom }) };
  });
}
