import { groupBy } from "../../../../collections/group-by";
import { RelationKind } from "../../../../link/link";
import { SubjectKind } from "../../../../entity/subject";
import { withoutActing } from "../../../../language/placeholder";
import type { FactEntry, HolderEntry, PositionEntry } from "../../../documents/act-document";
import { definedFields } from "../../../../collections/defined-fields";
import type { DocumentDraft, PartPlaces } from "../../rows/document-draft";
import { statedFact, placesOfFact } from "../fact-columns";
import { KnownFacts } from "../../../known/known-facts";
import type { DirectoryEntry } from "../../names/directory-entry";
import type { NameDirectory } from "../../names/name-directory";
import { candidates, shownName } from "../../names/describe-match";
import { newId } from "../new-id";
import { valuesOfRows } from "../values-of-rows";
import type { Conversion, TableKind } from "../table-kind";
import { needed } from "../../rows/table-row";
import { identifyHolder } from "./identify-holder";
import type { KnownSubject } from "../../../known/known-subjects";
import { knownSubjects, positionFields } from "../../../known/known-subjects";
import type { PostRow } from "./post-columns";
import { postColumns } from "./post-columns";

/** Posts and who holds them. */
export const postsTable: TableKind<typeof postColumns> = {
  name: "posts",
  title: "Должности",
  about: "Строка — должность и тот, кто её занимает в эти дни; сменивший его — в следующей строке.",
  columns: postColumns,
  needs: [["title", "organisation"]],
  convert: convertPosts,
};

/** A post with the rows that speak of it. */
interface Post {
  readonly id: string;
  readonly organisation: DirectoryEntry;
  readonly rows: readonly PostRow[];
}

interface Held {
  readonly row: PostRow;
  readonly person: string;
  readonly acting?: boolean;
}

/** Writes posts, those who hold them, and the persons that are new. */
async function convertPosts(
  rows: readonly PostRow[],
  draft: DocumentDraft,
  { directory, graph }: Conversion,
): Promise<void> {
  const posts = postsOf(
    rows.filter(({ isSound }) => isSound),
    draft,
    directory,
  );
  const held = posts.map((post) => post.rows.flatMap((row) => heldIn(row, post, draft, directory)));
  const known = await knownSubjects(
    graph,
    posts.map(({ id }) => id),
  );
  const facts = await KnownFacts.of(graph, [...posts.map(({ id }) => id), ...held.flat().map(({ person }) => person)]);
  posts.forEach((post, index) => {
    const { entry, parts } = holdersOf(post, held[index] ?? [], facts, draft);
    const position = { ...positionEntry(post, known.get(post.id), facts, draft), ...entry };
    draft.add("positions", position, post.rows[0]?.row ?? 1, parts);
  });
}

function postsOf(rows: readonly PostRow[], draft: DocumentDraft, directory: NameDirectory): readonly Post[] {
  const identified = rows.flatMap((row) => {
    const id = identifyPost(row, draft, directory);
    return id === undefined ? [] : [{ row, id }];
  });
  return [...groupBy(identified, ({ id }) => id)].flatMap(([id, all]) => {
    const [first] = all;
    return first === undefined
      ? []
      : [{ id, organisation: needed(first.row, "organisation"), rows: all.map(({ row }) => row) }];
  });
}

/** The id of a row's post: the stated one, else that of this title in the organisation, else a new one. */
function identifyPost(row: PostRow, draft: DocumentDraft, directory: NameDirectory): string | undefined {
  const organisation = needed(row, "organisation");
  const title = needed(row, "title");
  const stated = row.values.id;
  const known = stated === undefined ? undefined : directory.withId(stated);
  if (known !== undefined && known.kind !== SubjectKind.POSITION)
    return reject(draft, row, "id", `expected the id of a post, found «${known.id}», which is ${candidates([known])}`);
  const called = directory
    .called("Subject", title)
    .filter(({ kind, within }) => kind === SubjectKind.POSITION && within.includes(organisation.id));
  if (stated === undefined && called.length > 1)
    return reject(
      draft,
      row,
      "title",
      `found ${shownName(title)}, which several posts of the organisation are called: ${candidates(called)}; write the id of the one meant`,
    );
  const id =
    stated ?? called[0]?.id ?? newId([organisation.id, title], (taken) => directory.withId(taken) !== undefined);
  const { region, level } = organisation;
  directory.add({
    id,
    label: "Subject",
    kind: SubjectKind.POSITION,
    region,
    level,
    names: [title],
    within: [organisation.id],
  });
  return id;
}

function heldIn(row: PostRow, { organisation }: Post, draft: DocumentDraft, directory: NameDirectory): Held[] {
  if (row.values.holder === undefined) return [];
  const { name: holder, isActing } = withoutActing(row.values.holder);
  if (isActing && row.values.acting === false)
    draft.problem(
      { row: row.row, field: "acting" },
      `expected «да», because the name says so, found «нет»: correct one of the two`,
    );
  const { id, isNew, message } = identifyHolder(holder, { stated: row.values.holderId, organisation, directory });
  if (message !== undefined) draft.problem({ row: row.row, field: "holder" }, message);
  if (id === undefined) return [];
  if (isNew)
    draft.add("people", { id, name: holder }, row.row, {
      name: { row: row.row, field: "holder" },
      id: { row: row.row, field: "holder" },
    });
  return [{ row, person: id, ...(isActing ? { acting: true } : definedFields({ acting: row.values.acting })) }];
}

function holdersOf(
  { id }: Post,
  held: readonly Held[],
  facts: KnownFacts,
  draft: DocumentDraft,
): { entry: Pick<PositionEntry, "holders">; parts: PartPlaces } {
  const holders = held.map(({ row, person, acting }): HolderEntry => {
    const fact = facts.completed({ relation: RelationKind.HOLDS, from: person, to: id }, statedFact(row, draft));
    return { person, ...definedFields({ acting }), ...fact };
  });
  const parts = held.flatMap(({ row }, index) => [
    [`holders/${index}`, { row: row.row, field: "holder" }] as const,
    ...Object.entries(placesOfFact(row)).map(([path, place]) => [`holders/${index}/${path}`, place] as const),
    ...["attestedOn", "basis", "source"].map(
      (field) => [`holders/${index}/${field}`, { row: row.row, field }] as const,
    ),
  ]);
  return { entry: holders.length === 0 ? {} : { holders }, parts: Object.fromEntries(parts) };
}

/** The entry of the post itself. A new post has the level of its organisation, which no document may describe. */
function positionEntry(
  { id, organisation, rows }: Post,
  known: KnownSubject | undefined,
  facts: KnownFacts,
  draft: DocumentDraft,
): PositionEntry {
  const { id: statedId, title = "", name, level } = valuesOfRows(rows, ["id", "title", "name", "level"], draft);
  const { region } = valuesOfRows(rows, ["region"], draft, "stated");
  const key = { relation: RelationKind.POST_IN, from: id, to: organisation.id };
  const before =
    known === undefined
      ? { level: organisation.level ?? undefined, region: organisation.region }
      : positionFields(known);
  const post: FactEntry = facts.completed(key, {});
  return {
    ...definedFields(before),
    region: before.region ?? null,
    ...post,
    ...definedFields({ name, level, region }),
    id,
    // A post that was found by its title keeps the title as the graph writes it.
    title: statedId === undefined ? (known?.present.title ?? title) : title,
    organisation: organisation.id,
  };
}

function reject(draft: DocumentDraft, { row }: PostRow, field: string, message: string): undefined {
  draft.problem({ row, field }, message);
  return undefined;
}
