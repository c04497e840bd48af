import type { ViewName } from "./views";

/** The view that shows a node of a type of the API. */
export function viewOfType(type: string): ViewName {
  if (type === "Duty") return "duty";
  return type === "Act" || type === "Provision" ? "act" : "subject";
}
