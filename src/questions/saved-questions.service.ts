import { ConflictError, NotFoundError } from "../errors/domain-error";
import type { NoParams, Row } from "../graph/cypher-query";
import { cypherQuery } from "../graph/cypher-query";
import type { GraphStore } from "../graph/graph-store";
import { text } from "../graph/row";
import { shown } from "../problem/shown";
import type { SavedQuestion } from "./saved-question";

interface SavedParams {
  readonly name: string;
  readonly title: string;
  readonly question: string;
  readonly instant: string;
  readonly by: string;
}

const savedQuestionsQuery = cypherQuery<NoParams, SavedQuestion>("saved-question/all", decodeSaved);
const addSavedQuery = cypherQuery<SavedParams & Row, string>("saved-question/add", (row) => text(row, "name"));
const removeSavedQuery = cypherQuery<{ readonly name: string }, string>("saved-question/remove", (row) =>
  text(row, "name"),
);

/** So many that a list still shows them all. */
const MOST_SAVED = 1_000;

/** All saved questions, by name. Cost: one query. */
export function savedQuestions(store: GraphStore): Promise<readonly SavedQuestion[]> {
  return store.read(savedQuestionsQuery, {});
}

/**
 * Saves a question for all.
 *
 * Errors: CONFLICT where one has the name already, or as many are saved as may be.
 */
export async function saveQuestion(store: GraphStore, question: SavedQuestion): Promise<void> {
  const { name, title, query, savedAt, savedBy } = question;
  await store.write(async (transaction) => {
    const saved = await transaction.run(savedQuestionsQuery, {});
    if (saved.some((other) => other.name === name)) throw taken(name);
    if (saved.length >= MOST_SAVED)
      throw new ConflictError(`${MOST_SAVED} questions are saved, which is the most: remove some first.`, {
        limit: MOST_SAVED,
      });
    await transaction.run(addSavedQuery, { name, title, question: query, instant: savedAt, by: savedBy });
  });
}

/** Errors: NOT_FOUND where none has the name. */
export async function removeQuestion(store: GraphStore, name: string): Promise<void> {
  const removed = await store.write((transaction) => transaction.run(removeSavedQuery, { name }));
  if (removed.length === 0) throw noQuestion(name);
}

/** NOT_FOUND, saying where the names are. */
export function noQuestion(name: string): NotFoundError {
  return new NotFoundError(`There is no question with the name ${shown(name)}: GET /questions lists them.`, { name });
}

/** CONFLICT, saying what to do. */
export function taken(name: string): ConflictError {
  return new ConflictError(`A question has the name ${shown(name)} already: choose another name, or remove it first.`, {
    name,
  });
}

function decodeSaved(row: Row): SavedQuestion {
  return {
    name: text(row, "name"),
    title: text(row, "title"),
    query: text(row, "query"),
    savedAt: text(row, "savedAt"),
    savedBy: text(row, "savedBy"),
  };
}
