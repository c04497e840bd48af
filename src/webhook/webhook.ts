/** An address that is told of each revision, in their order. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  /** Only revisions about nodes of these regions; none: of all. */
  readonly regions: readonly string[];
  /** Only revisions about these nodes; with regions, either. */
  readonly subjects: readonly string[];
  readonly createdBy: string;
  /** An instant in UTC. */
  readonly createdAt: string;
  /** The last revision that was told, or passed over because it is about something else. */
  readonly position: number;
  /** How often the next one was tried in vain. */
  readonly attempts: number;
  /** An instant in UTC before which it is not tried again; null: at once. */
  readonly notBefore: string | null;
  /** Why the last attempt failed; null where it did not. */
  readonly lastError: string | null;
  /** Whether it was tried so often in vain that it waits for somebody to resume it. */
  readonly isSuspended: boolean;
}

/** A webhook with what its messages are signed by: never shown again once it was made. */
export interface StoredWebhook extends Webhook {
  readonly secret: string;
}
