/** What every write says beside its own. */
export interface WriteInput {
  /** Why: kept for ever. */
  readonly reason: string;
  /** The newest revision that the writer has seen of what it is about. */
  readonly expectedRevision?: number | null;
  /** The writer's own name for this write, so that it is done once. */
  readonly idempotencyKey?: string | null;
  /** Whether it is only tried. */
  readonly dryRun?: boolean;
}
