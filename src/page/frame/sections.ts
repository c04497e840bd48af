import type { ViewName } from "../address/views";
import { SHOWN_VIEWS } from "./shown-views";

export type Section = Exclude<ViewName, "newAct" | "act" | "duty" | "subject" | "discipline" | "signIn">;

/** Which section of the navigation a view belongs to; null for one that stands beside them. */
export function sectionOf(view: ViewName): Section | null {
  if (view === "signIn") return null;
  if (view === "newAct" || view === "act" || view === "duty") return "acts";
  if (view === "discipline") return "report";
  return view === "subject" ? "subjects" : view;
}

const ALL: readonly Section[] = [
  "start",
  "agenda",
  "acts",
  "subjects",
  "deadlines",
  "report",
  "findings",
  "matrix",
  "paths",
  "agreements",
  "compare",
  "dashboard",
  "history",
];

/** The sections in their order. */
export const SECTIONS: readonly Section[] = ALL.filter((section) => section in SHOWN_VIEWS);

/** What looks at the graph as a whole stands apart, behind a line. */
export const FIRST_OF_WHOLE: Section = "compare";
