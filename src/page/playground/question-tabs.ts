import { Kind, parse, valueFromASTUntyped } from "graphql";

/** What a tab begins with. */
export interface PlaygroundTab {
  readonly query: string;
  /** As JSON. */
  readonly variables: string | null;
}

/** A tab for each question: its text with its comments, and its variables with the values that it has itself. */
export function questionTabs(texts: readonly string[]): readonly PlaygroundTab[] {
  return texts.map((query) => ({ query, variables: variablesOf(query) }));
}

function variablesOf(query: string): string | null {
  const [operation] = parse(query).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return null;
  const defaults = (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue === undefined ? null : valueFromASTUntyped(defaultValue),
  ]);
  return defaults.length === 0 ? null : JSON.stringify(Object.fromEntries(defaults), null, 2);
}
