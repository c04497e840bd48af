import { SubjectKind } from "../../../entity/subject";
import type { ActDocument, GroupEntry, PositionEntry, SubjectEntry } from "../../documents/act-document";
import { checkSchema } from "../../documents/document-schema";
import type { Reading } from "../../documents/read-yaml";
import type { SourceDocument } from "../../documents/source-document";
import { levelOf, regionOf, regionOfRecord } from "../../documents/subject-defaults";
import { agreementName, agreementPlace } from "./agreement-place";
import type { DirectoryEntry } from "./directory-entry";

type Entries<S extends keyof ActDocument> = NonNullable<ActDocument[S]>;

/** What act documents bring in that a table of the same import may name. A document that departs from the schema brings in nothing. */
export function declaredNames(readings: readonly Reading[]): readonly DirectoryEntry[] {
  return readings.flatMap((reading) => {
    const document = "source" in reading ? checkSchema(reading.source).document : null;
    return document === null ? [] : namesOfDocument(document);
  });
}

function namesOfDocument(document: SourceDocument): readonly DirectoryEntry[] {
  const {
    subjects = [],
    groups = [],
    positions = [],
    people = [],
    programmes = [],
    acts = [],
    agreements = [],
  } = document.content;
  const none = { kind: null, region: null, level: null, within: [] };
  return [
    ...subjects.map((entry) => subjectNames(entry, document)),
    ...groups.map((entry) => groupNames(entry, document)),
    ...positions.map((entry) => positionNames(entry, document)),
    ...people.map(({ id, name }) => ({ ...none, id, label: "Person" as const, names: [name] })),
    ...programmes.map(({ id, name }) => ({ ...none, id, label: "Programme" as const, names: [name] })),
    ...acts.map((act) => {
      const names = [act.title, ...(act.number === undefined ? [] : [act.number])];
      return { ...none, id: act.id, label: "Act" as const, region: regionOfRecord(act, document), names };
    }),
    ...agreementNames(agreements, document),
  ];
}

function subjectNames(entry: SubjectEntry, document: SourceDocument): DirectoryEntry {
  const level = levelOf(entry);
  const names = [entry, ...(entry.formerly ?? [])].flatMap(namesOf);
  return {
    id: entry.id,
    label: "Subject",
    kind: entry.kind,
    region: regionOf(entry, level, document),
    level,
    names,
    within: [],
  };
}

function groupNames(entry: GroupEntry, document: SourceDocument): DirectoryEntry {
  const region = regionOf(entry, entry.level, document);
  return {
    id: entry.id,
    label: "Subject",
    kind: SubjectKind.GROUP,
    region,
    level: entry.level,
    names: namesOf(entry),
    within: [],
  };
}

function positionNames(entry: PositionEntry, document: SourceDocument): DirectoryEntry {
  const names = [entry.title, ...(entry.name === undefined ? [] : [entry.name])];
  const region = regionOfRecord(entry, document);
  return {
    id: entry.id,
    label: "Subject",
    kind: SubjectKind.POSITION,
    region,
    level: entry.level ?? null,
    names,
    within: [entry.organisation],
  };
}

function agreementNames(agreements: Entries<"agreements">, document: SourceDocument): readonly DirectoryEntry[] {
  return agreements.map((entry) => {
    const name = agreementName(entry.number, entry.signedOn);
    const within = [agreementPlace(entry.base, entry.signedOn ?? entry.inForce?.from)];
    const region = regionOfRecord(entry, document);
    return {
      id: entry.id,
      label: "Agreement",
      kind: null,
      region,
      level: null,
      names: name === null ? [] : [name],
      within,
    };
  });
}

function namesOf({ name, shortName }: { readonly name: string; readonly shortName?: string }): string[] {
  return [name, ...(shortName === undefined ? [] : [shortName])];
}
