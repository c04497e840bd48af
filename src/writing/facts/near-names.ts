import type { Entity } from "../../entity/entity";
import type { SubjectEntity, EntityOf } from "../../entity/entity";
import { NameDirectory } from "../../importers/tables/names/name-directory";
import type { DirectoryEntry } from "../../importers/tables/names/directory-entry";
import { nameTokens } from "../../importers/tables/names/name-key";
import { surnameOf } from "../../importers/tables/names/person-key";
import { nameWords, tellingWords } from "../../importers/tables/names/same-subject";
import { RelationKind } from "../../link/link";
import { search, SearchKind } from "../../search/search.question";
import type { Draft } from "../draft";
import { linksOutOf } from "./links";
import { statesOfAll } from "./states";

/** Nodes that are looked at for each word: a word of more names tells nothing. */
const MOST_FOUND = 20;
/** Words of a name that are looked for one by one. */
const MOST_WORDS = 4;
/** The longest text that a search takes. */
const MOST_LETTERS = 200;

/** Those subjects that a new name may mean, under all names that they ever had. Cost: up to six searches, and a query. */
export async function subjectsLike(draft: Draft, name: string): Promise<NameDirectory> {
  const words = [...new Set(tellingWords(nameWords(nameTokens(name))))].slice(0, MOST_WORDS);
  const found = await foundBy(draft, SearchKind.SUBJECT, [name, ...words]);
  const subjects = found.filter((entity) => entity.label === "Subject");
  const states = await statesOfAll(draft, "Subject", idsOf(subjects));
  return NameDirectory.of(subjects.map((subject) => subjectEntry(subject, states.get(subject.id) ?? [])));
}

/** As `subjectsLike`, of persons, each with the organisations of their posts. Cost: one search, three queries. */
export async function personsLike(draft: Draft, name: string): Promise<NameDirectory> {
  const found = await foundBy(draft, SearchKind.PERSON, [surnameOf(name)]);
  const persons = found.filter((entity) => entity.label === "Person");
  const posts = (await linksOutOf(draft, idsOf(persons))).filter(({ relation }) => relation === RelationKind.HOLDS);
  const places = (
    await linksOutOf(
      draft,
      posts.map(({ toId }) => toId),
    )
  ).filter(isPlace);
  const within = (id: string) => {
    const held = new Set(posts.filter(({ fromId }) => fromId === id).map(({ toId }) => toId));
    return [...new Set(places.filter(({ fromId }) => held.has(fromId)).map(({ toId }) => toId))];
  };
  return NameDirectory.of(persons.map((person) => personEntry(person, within(person.id))));
}

async function foundBy(draft: Draft, kind: SearchKind, texts: readonly string[]): Promise<readonly Entity[]> {
  const found = new Map<string, Entity>();
  for (const text of texts.filter((each) => each.trim() !== "")) {
    const args = { text: text.slice(0, MOST_LETTERS), kinds: [kind], first: MOST_FOUND, anyDay: true };
    for (const { entity } of await search(draft.snapshot(), args)) found.set(entity.id, entity);
  }
  return [...found.values()];
}

function subjectEntry(
  { id, kind, state: { region, level } }: SubjectEntity,
  states: readonly { readonly properties: { readonly name: string; readonly shortName: string | null } }[],
): DirectoryEntry {
  const names = states.flatMap(({ properties: { name, shortName } }) =>
    shortName === null ? [name] : [name, shortName],
  );
  return { id, label: "Subject", kind, region, level, names: [...new Set(names)], within: [] };
}

function personEntry({ id, state: { name } }: EntityOf<"Person">, within: readonly string[]): DirectoryEntry {
  return { id, label: "Person", kind: null, region: null, level: null, names: [name], within };
}

function isPlace({ relation }: { readonly relation: RelationKind }): boolean {
  return relation === RelationKind.POST_IN;
}

function idsOf(entities: readonly Entity[]): readonly string[] {
  return entities.map(({ id }) => id);
}
