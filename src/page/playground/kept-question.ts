import type { PlaygroundTab } from "./question-tabs";

/** Where GraphiQL keeps its tabs. */
const KEY = "graphiql:tabState";

interface KeptTabs {
  readonly tabs?: readonly Partial<PlaygroundTab>[];
  readonly activeTabIndex?: number;
}

/**
 * The question that was open last time; null at the first visit. GraphiQL opens its tabs again by itself, but takes the
 * open one for a new one, unless it is told what stands in it.
 */
export function keptQuestion(storage: { getItem(key: string): string | null }): PlaygroundTab | null {
  try {
    const { tabs = [], activeTabIndex = 0 } = JSON.parse(storage.getItem(KEY) ?? "{}") as KeptTabs;
    const { query, variables = null } = tabs[activeTabIndex] ?? {};
    return query === undefined ? null : { query, variables };
  } catch {
    return null;
  }
}
