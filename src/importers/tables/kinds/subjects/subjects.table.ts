import { CentreKind, Level, SubjectKind } from "../../../../entity/subject";
import type { GroupEntry, SubjectEntry } from "../../../documents/act-document";
import { levelOf } from "../../../documents/subject-defaults";
import { definedFields } from "../../../../collections/defined-fields";
import type { DocumentDraft } from "../../rows/document-draft";
import { statedInterval } from "../fact-columns";
import type { NameDirectory } from "../../names/name-directory";
import type { Conversion, TableKind } from "../table-kind";
import { shownName } from "../../names/describe-match";
import { addPosts } from "./posts-among-subjects";
import { identify, knownId } from "./identify-subject";
import type { KnownSubject } from "../../../known/known-subjects";
import { groupFields, knownSubjects, subjectFields } from "../../../known/known-subjects";
import type { SubjectRow } from "./subject-columns";
import { subjectColumns } from "./subject-columns";

/** Organisations, bodies and groups. */
export const subjectsTable: TableKind<typeof subjectColumns> = {
  name: "subjects",
  title: "Субъекты",
  about: "Строка — субъект. У известного субъекта меняется только то, что заполнено.",
  columns: subjectColumns,
  needs: [["kind", "name"]],
  convert: convertSubjects,
};

function parted<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

interface Identified {
  readonly row: SubjectRow;
  readonly id: string;
  readonly kind: Exclude<SubjectKind, SubjectKind.POSITION>;
  readonly name: string;
}

/** Writes the entries of a table of subjects, and adds all their names to the directory. */
async function convertSubjects(
  rows: readonly SubjectRow[],
  draft: DocumentDraft,
  { directory, graph }: Conversion,
): Promise<void> {
  const [posts, subjects] = parted(rows, ({ values }) => values.kind === SubjectKind.POSITION);
  await addPosts(posts, draft, { directory, graph });
  const identified = identifyAll(subjects, draft, directory);
  const known = await knownSubjects(
    graph,
    identified.map(({ id }) => id),
  );
  for (const { row, id, kind, name } of identified) {
    const places = placesOf(row);
    if (kind === SubjectKind.GROUP)
      draft.add("groups", groupEntry({ row, id, kind, name }, known.get(id), draft), row.row, places);
    else
      draft.add(
        "subjects",
        { ...subjectEntry({ row, id, kind, name }, known.get(id), draft), id, kind },
        row.row,
        places,
      );
  }
}

/** Each row with the id of its subject. A row whose subject is not clear, or that repeats another row, is a problem. */
function identifyAll(
  rows: readonly SubjectRow[],
  draft: DocumentDraft,
  directory: NameDirectory,
): readonly Identified[] {
  const rowOf = new Map<string, number>();
  stateKnown(rows, directory);
  return rows.flatMap((row): Identified[] => {
    const { kind, name } = row.values;
    if (kind === undefined || name === undefined || kind === SubjectKind.POSITION) return [];
    const { id, problem } = identify(row, { kind, name }, directory);
    if (problem !== undefined) draft.problem({ row: row.row, field: problem.field }, problem.message);
    if (id === undefined) return [];
    const first = rowOf.get(id);
    if (first !== undefined) {
      draft.problem({ row: row.row, field: row.values.id === undefined ? "name" : "id" }, repeated(name, first));
      return [];
    }
    rowOf.set(id, row.row);
    directory.add(entryOf(row, { id, kind, name }));
    return [{ row, id, kind, name }];
  });
}

/** Two rows that each state a subject are two subjects: what one row states is no doubt about another. */
function stateKnown(rows: readonly SubjectRow[], directory: NameDirectory): void {
  for (const row of rows) {
    const { kind, name } = row.values;
    if (kind === undefined || name === undefined) continue;
    const known = directory.withId(knownId(row, { kind, name }, directory) ?? "");
    if (known !== undefined) directory.add(known);
  }
}

function repeated(name: string, first: number): string {
  return `expected each subject once, found ${shownName(name)} again, which row ${first} names: leave one of the rows, or give each an id of its own`;
}

function entryOf(row: SubjectRow, { id, kind, name }: Omit<Identified, "row">) {
  const { shortName, level: own, region } = row.values;
  const level = levelOf({ kind, ...definedFields({ level: own }) });
  const names = [name, ...(shortName === undefined ? [] : [shortName])];
  return {
    id,
    label: "Subject",
    kind,
    region: level === Level.FEDERAL ? null : (region ?? null),
    level,
    names,
    within: [],
  } as const;
}

function subjectEntry(
  { row, name }: Identified,
  known: KnownSubject | undefined,
  draft: DocumentDraft,
): Omit<SubjectEntry, "id" | "kind"> {
  const { kind, centreKind } = row.values;
  const before = known === undefined ? undefined : subjectFields(known);
  const lacksKind = kind === SubjectKind.CENTRE && (centreKind ?? before?.centreKind) === undefined;
  if (lacksKind)
    draft.problem(
      { row: row.row, field: "kind" },
      "expected what kind of centre it is, such as «Точка роста», found nothing",
    );
  const entry = {
    // Stands in for a missing kind of centre, so that one mistake gives one problem.
    ...(lacksKind ? { centreKind: CentreKind.OTHER } : {}),
    ...before,
    ...statedFields(row, known, draft),
    ...definedFields({ centreKind, formerly: renamed(row, known) ?? before?.formerly }),
    name: nameOf({ row, name }, known),
  };
  return { ...entry, ...stillInferred(before, entry) };
}

function groupEntry({ row, id, name }: Identified, known: KnownSubject | undefined, draft: DocumentDraft): GroupEntry {
  const { declaredSize, headsOnly, level } = row.values;
  const before = known === undefined ? undefined : groupFields(known, declaredSize);
  if ((level ?? before?.level) === undefined)
    draft.problem({ row: row.row, field: "kind" }, "expected the level of the group's members, found nothing");
  const entry = {
    // Stands in for a missing one.
    level: Level.INSTITUTIONAL,
    ...before,
    ...statedFields(row, known, draft),
    ...definedFields({ declaredSize, headsOnly }),
    id,
    name: nameOf({ row, name }, known),
  };
  return { ...entry, ...stillInferred(before, entry) };
}

type Inferable = Pick<SubjectEntry, "name" | "shortName" | "level">;

/** What the row changes is no longer inferred. Repeating what is known, as an export does, is no source of it. */
function stillInferred(before: (Inferable & Pick<SubjectEntry, "inferred">) | undefined, after: Inferable) {
  if (before?.inferred === undefined) return {};
  return {
    inferred: before.inferred.filter((field) => after[field as keyof Inferable] === before[field as keyof Inferable]),
  };
}

/**
 * A subject that was found by a name keeps the name that it has. Only a row with an id gives it another, and none that
 * it had before: an export of an earlier day is no renaming.
 */
function nameOf({ row, name }: Pick<Identified, "row" | "name">, known: KnownSubject | undefined): string {
  const { id, since } = row.values;
  const isFormer = since === undefined && known?.former.some(({ state }) => state.name === name);
  return id === undefined || isFormer === true ? (known?.present.name ?? name) : name;
}

/** The fields that every subject has. A default says nothing of a known subject. */
function statedFields(row: SubjectRow, known: KnownSubject | undefined, draft: DocumentDraft) {
  const { shortName, level, region } = known === undefined ? row.values : row.stated;
  const exists = statedInterval(row, draft);
  const isFederal = level === Level.FEDERAL;
  const before =
    known === undefined ? {} : { from: known.present.existsFrom ?? undefined, to: known.present.existsTo ?? undefined };
  return definedFields({
    shortName,
    level,
    region: isFederal ? undefined : region,
    exists: exists === undefined ? undefined : definedFields({ ...before, ...exists }),
  });
}

/** The former names of a subject that the row renames; undefined where the row renames nothing or gives no day. */
function renamed(
  { values: { id, name, since } }: SubjectRow,
  known: KnownSubject | undefined,
): SubjectEntry["formerly"] | undefined {
  if (id === undefined || since === undefined || known === undefined || known.present.name === name) return undefined;
  const { name: formerName, shortName, level } = known.present;
  const until = { name: formerName, level, until: since, ...definedFields({ shortName: shortName ?? undefined }) };
  return [...(subjectFields(known).formerly ?? []), until];
}

function placesOf({ row, values }: SubjectRow) {
  return { exists: { row, field: values.to === undefined ? "lastDay" : "to" }, formerly: { row, field: "since" } };
}
