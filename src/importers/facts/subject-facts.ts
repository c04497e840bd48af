import { Level, SUBJECT_FIELDS, SubjectKind } from "../../entity/subject";
import { stateFact, statesOverTime, subjectFact } from "../../revision/fact";
import type { EntityFact } from "../../revision/graph-facts";
import type { GroupEntry, PositionEntry, SubjectEntry } from "../documents/act-document";
import type { DocumentSet, Placed } from "../documents/document-set";
import { stateOfEntry } from "../documents/entry";
import { levelOf, regionOf } from "../documents/subject-defaults";

/** Nodes for the sections `subjects`, `groups` and `positions`. */
export function subjectFacts(set: DocumentSet): readonly EntityFact[] {
  return [
    ...set.placed("subjects").map(organisationFact),
    ...set.placed("groups").map(groupFact),
    ...set.placed("positions").map((placed) => positionFact(placed, set)),
  ];
}

function organisationFact({ entry, document }: Placed<SubjectEntry>): EntityFact {
  const level = levelOf(entry);
  const region = regionOf(entry, level, document);
  const present = stateOfEntry(SUBJECT_FIELDS, entry, { level, region });
  const former = (entry.formerly ?? []).map(({ until, name, shortName = null, level: before = level }) => {
    return { said: { ...present, name, shortName, level: before }, until };
  });
  return subjectFact(entry.kind, entry.id, statesOverTime("Subject", former, present));
}

function groupFact({ entry, document }: Placed<GroupEntry>): EntityFact {
  const { level } = entry;
  const state = stateOfEntry(SUBJECT_FIELDS, entry, { level, region: regionOf(entry, level, document) });
  return subjectFact(SubjectKind.GROUP, entry.id, [stateFact("Subject", state)]);
}

function positionFact({ entry, document }: Placed<PositionEntry>, set: DocumentSet): EntityFact {
  // A post in an organisation that no document describes is taken for one of the institutional level.
  const level = entry.level ?? set.levelOfSubject(entry.organisation) ?? Level.INSTITUTIONAL;
  const region = regionOf(entry, level, document);
  const present = stateOfEntry(SUBJECT_FIELDS, { ...entry, name: entry.name ?? entry.title }, { level, region });
  const former = (entry.formerly ?? []).map(({ until, title, name = title, shortName = null }) => {
    return { said: { ...present, title, name, shortName }, until };
  });
  return subjectFact(SubjectKind.POSITION, entry.id, statesOverTime("Subject", former, present));
}
