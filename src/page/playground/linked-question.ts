import type { PlaygroundTab } from "./question-tabs";

/** The question that an address brings in `query` and `variables`; null for an address without one. */
export function linkedQuestion(search: string): PlaygroundTab | null {
  const parameters = new URLSearchParams(search);
  const query = parameters.get("query");
  return query === null || query.trim() === "" ? null : { query, variables: indented(parameters.get("variables")) };
}

/** JSON as people read it; a text that is none stays as it is, for whoever wrote it to mend. */
function indented(variables: string | null): string | null {
  if (variables === null) return null;
  try {
    return JSON.stringify(JSON.parse(variables), null, 2);
  } catch {
    return variables;
  }
}
