/** A question that somebody has saved for all. */
export interface SavedQuestion {
  /** Its name in links: letters of ASCII, digits and hyphens. */
  readonly name: string;
  /** In words. */
  readonly title: string;
  /** A named operation of GraphQL; its variables are the parameters of the question. */
  readonly query: string;
  /** An instant in UTC. */
  readonly savedAt: string;
  readonly savedBy: string;
}
