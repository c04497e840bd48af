import type { Told } from "../../graphql/ask-path";
import { askPath, sending } from "../../graphql/ask-path";
import type { Language } from "../../language/language";

/** A calendar of one's own. */
export interface Calendar {
  readonly id: string;
  /** The subject whose agenda it shows. */
  readonly subject: string;
  /** An instant in UTC. */
  readonly createdAt: string;
}

/** The calendars of who asks, of all subjects. */
export function listCalendars(language: Language): Promise<Told<{ readonly calendars: readonly Calendar[] }>> {
  return askPath("/calendars", language);
}

/** Makes a calendar; the path of its address is told this once. */
export function makeCalendar(subject: string, language: Language): Promise<Told<Calendar & { readonly path: string }>> {
  return askPath("/calendars", language, sending("POST", { subject }));
}

export function revokeCalendar(id: string, language: Language): Promise<Told<unknown>> {
  return askPath(`/calendars/${encodeURIComponent(id)}`, language, { method: "DELETE" });
}
