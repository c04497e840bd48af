import type { EntityFact } from "../../revision/graph-facts";
import type { SubjectState } from "../../entity/subject";
import { Level, SubjectKind } from "../../entity/subject";
import type { GroupEntry, IntervalEntry, PositionEntry, SubjectEntry } from "../documents/act-document";
import type { DocumentSet, Placed } from "../documents/document-set";
import { statesOverTime } from "./states-over-time";
import type { SourceDocument } from "../documents/source-document";
import { levelOf, regionOf } from "../documents/subject-defaults";

interface Existing {
  readonly region?: string | null;
  readonly exists?: IntervalEntry;
}

/** Nodes for the sections `subjects`, `groups` and `positions`. */
export function subjectFacts(set: DocumentSet): readonly EntityFact[] {
  return [
    ...set.placed("subjects").map(subjectFact),
    ...set.placed("groups").map(groupFact),
    ...set.placed("positions").map((placed) => positionFact(placed, set)),
  ];
}

function subjectFact({ entry, document }: Placed<SubjectEntry>): EntityFact {
  const level = levelOf(entry);
  const present: SubjectState = {
    ...blank(entry, level, document),
    name: entry.name,
    shortName: entry.shortName ?? null,
    centreKind: entry.centreKind ?? null,
  };
  const states = statesOverTime<"Subject", NonNullable<SubjectEntry["formerly"]>[number]>(
    entry.formerly,
    present,
    (former) => ({ ...present, name: former.name, shortName: former.shortName ?? null, level: former.level ?? level }),
  );
  return { id: entry.id, label: "Subject", kind: entry.kind, states };
}

function groupFact({ entry, document }: Placed<GroupEntry>): EntityFact {
  const state: SubjectState = {
    ...blank(entry, entry.level, document),
    name: entry.name,
    shortName: entry.shortName ?? null,
    declaredSize: entry.declaredSize ?? null,
    headsOnly: entry.headsOnly ?? false,
  };
  return {
    id: entry.id,
    label: "Subject",
    kind: SubjectKind.GROUP,
    states: statesOverTime<"Subject", never>([], state, asIs),
  };
}

function positionFact({ entry, document }: Placed<PositionEntry>, set: DocumentSet): EntityFact {
  // A post in an organisation that no document describes is taken for one of the institutional level.
  const level = entry.level ?? set.levelOfSubject(entry.organisation) ?? Level.INSTITUTIONAL;
  const shared = blank(entry, level, document);
  const called = (names: Pick<PositionEntry, "title" | "name" | "shortName">): SubjectState => ({
    ...shared,
    title: names.title,
    name: names.name ?? names.title,
    shortName: names.shortName ?? null,
  });
  const states = statesOverTime<"Subject", NonNullable<PositionEntry["formerly"]>[number]>(
    entry.formerly,
    called(entry),
    called,
  );
  return { id: entry.id, label: "Subject", kind: SubjectKind.POSITION, states };
}

/** What every subject says, without its names. */
function blank(entry: Existing, level: Level, document: SourceDocument): SubjectState {
  return {
    name: "",
    shortName: null,
    level,
    region: regionOf(entry, level, document),
    existsFrom: entry.exists?.from ?? null,
    existsTo: entry.exists?.to ?? null,
    title: null,
    centreKind: null,
    declaredSize: null,
    headsOnly: false,
  };
}

function asIs(state: never): never {
  return state;
}
