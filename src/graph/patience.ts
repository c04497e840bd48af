/** What reads or writes a whole graph takes as long as it takes: a count of millions, a batch on a busy machine. */
export const PATIENCE = { deadlineMs: 600_000 } as const;
