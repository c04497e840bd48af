import type { Language } from "../language/language";
import { PLAYGROUND_WORDS } from "./playground.words";

/** GraphiQL's editors, which have no names, with ours. */
const EDITORS = [
  [".graphiql-query-editor textarea", "query"],
  [".graphiql-editor-tool .graphiql-editor:first-child textarea", "variables"],
  [".graphiql-editor-tool .graphiql-editor:last-child textarea", "headers"],
  [".result-window textarea", "answer"],
] as const;

/**
 * Names what GraphiQL leaves without a name, and makes its tabs, each of which has a button to close it, a list of
 * buttons: a tab may hold none. It draws anew at any time, so this is done again after each change.
 */
export function nameParts(root: HTMLElement, language: Language): void {
  const names = PLAYGROUND_WORDS[language].parts;
  const name = (): void => {
    for (const [selector, part] of EDITORS)
      for (const editor of root.querySelectorAll(selector)) editor.setAttribute("aria-label", names[part]);
    root.querySelector("[role=tablist]")?.removeAttribute("role");
    for (const tab of root.querySelectorAll("li.graphiql-tab[aria-selected]")) {
      const button = tab.querySelector(".graphiql-tab-button");
      if (tab.getAttribute("aria-selected") === "true") button?.setAttribute("aria-current", "true");
      else button?.removeAttribute("aria-current");
      tab.removeAttribute("role");
      tab.removeAttribute("aria-selected");
    }
  };
  new MutationObserver(name).observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["aria-selected"],
  });
}
