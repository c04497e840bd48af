import type { GraphFacts } from "../../revision/graph-facts";
import { checkActs } from "./check-acts";
import { checkEntries } from "./check-entries";
import { checkFacts } from "./check-facts";
import { checkProvisions } from "./check-provisions";
import { checkReferences } from "./check-references";
import { checkSchema } from "./document-schema";
import { DocumentSet } from "./document-set";
import { factsOfDocuments } from "../facts/facts-of-documents";
import type { KnownIds } from "./known-ids";
import { gatherIds } from "./known-ids";
import type { Problem } from "../../problem/problem";
import { compareProblems } from "../../problem/problem";
import type { Reading } from "./read-yaml";
import type { SourceDocument } from "./source-document";

/** What the documents say; or every mistake they have, and then no facts. */
export interface DocumentsRead {
  readonly facts: GraphFacts;
  readonly documents: readonly SourceDocument[];
  /** Ids that later documents may refer to. */
  readonly known: KnownIds;
  readonly problems: readonly Problem[];
}

/** Documents that were read before, which these may refer to and correct. */
export interface ReadBefore {
  readonly known: KnownIds;
  readonly documents: readonly SourceDocument[];
}

const NO_FACTS: GraphFacts = { entities: [], links: [], retractions: [] };
const NOTHING_BEFORE: ReadBefore = { known: new Map(), documents: [] };

/** Checks documents that belong together and turns them into facts. */
export function readDocuments(readings: readonly Reading[], before: ReadBefore = NOTHING_BEFORE): DocumentsRead {
  const unreadable = readings.flatMap((reading) => ("problems" in reading ? reading.problems : []));
  const checked = readings.flatMap((reading) => ("source" in reading ? [checkSchema(reading.source)] : []));
  const documents = checked.flatMap(({ document }) => (document === null ? [] : [document]));
  const mentions = checked.map((one) => one.mentions);
  const readTogether = new Set(mentions.flatMap(({ declarations }) => declarations.map(({ id }) => id)));
  const { known, problems: clashes } = gatherIds(mentions, before.known);
  const set = new DocumentSet(documents, before.documents);
  const { entities, links } = factsOfDocuments(set);
  const problems = [
    ...unreadable,
    ...checked.flatMap((one) => one.problems),
    ...clashes,
    ...checkReferences(mentions, known),
    ...checkActs(set, readTogether),
    ...checkProvisions(set, known),
    ...checkEntries(set),
    // Entries with one id state the same facts: told once.
    ...(clashes.length === 0 ? checkFacts(links) : []),
  ].sort(compareProblems);
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
