import type { Interval } from "../../moment/interval";
import { boundedProblems } from "../../problem/bounded-problems";
import type { LinkFact } from "../../revision/graph-facts";
import type { Problem } from "../../problem/problem";
import { compareProblems } from "../../problem/problem";
import { checkActs } from "./check-acts";
import { checkCircles } from "./check-circles";
import { checkEntries } from "./check-entries";
import { checkProvisions } from "./check-provisions";
import { checkReferences } from "./check-references";
import { checkSchema } from "./document-schema";
import { DocumentSet } from "./document-set";
import type { KnownIds } from "./known-ids";
import { gatherIds } from "./known-ids";
import type { Reading } from "./read-yaml";
import type { SourceDocument } from "./source-document";

/** Documents that were read before, which these may refer to and correct. */
export interface ReadBefore {
  readonly known: KnownIds;
  readonly documents: readonly SourceDocument[];
  /** The days of known nodes that have a first or last one. */
  readonly lifetimes?: ReadonlyMap<string, Interval>;
  /** Id of a known post → ids of its organisations. */
  readonly organisations?: ReadonlyMap<string, readonly string[]>;
  /** What is known of superiors and groups above those that the documents name. */
  readonly links?: readonly LinkFact[];
}

/** Documents after every check that needs no facts. */
export interface CheckedDocuments {
  /** Those that fit the schema, with all that was read before. */
  readonly set: DocumentSet;
  /** Those that fit the schema. */
  readonly documents: readonly SourceDocument[];
  /** Ids that later documents may refer to. */
  readonly known: KnownIds;
  /** In no order. */
  readonly problems: readonly Problem[];
  /** Whether one id stands for two entries. */
  readonly hasClashes: boolean;
}

/** Checks documents that belong together: each against the schema, then their ids and entries against one another. */
export function checkDocuments(readings: readonly Reading[], before: ReadBefore): CheckedDocuments {
  const unreadable = readings.flatMap((reading) => ("problems" in reading ? reading.problems : []));
  const checked = readings.flatMap((reading) => ("source" in reading ? [checkSchema(reading.source)] : []));
  const documents = checked.flatMap(({ document }) => (document === null ? [] : [document]));
  const mentions = checked.map((one) => one.mentions);
  const readTogether = new Set(mentions.flatMap(({ declarations }) => declarations.map(({ id }) => id)));
  const { known, problems: clashes } = gatherIds(mentions, before.known);
  const set = new DocumentSet(documents, before.documents);
  const across = [
    ...clashes,
    ...checkReferences(mentions, known),
    ...checkActs(set, readTogether),
    ...checkProvisions(set, known),
    ...checkEntries(set),
    ...checkCircles(set, before.links ?? []),
  ];
  const problems = [
    ...unreadable,
    ...checked.flatMap((one) => one.problems),
    ...boundedProblems(across.sort(compareProblems)),
  ];
  return { set, documents, known, problems, hasClashes: clashes.length > 0 };
}
