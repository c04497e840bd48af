import { useState } from "react";
import { useMoment } from "../../moment/use-moment";

export interface Pages {
  /** Behind which cursor the next question asks. */
  readonly after: string | null;
  /** All rows so far, with those of the page that has come; until it comes, the former one is shown, once. */
  readonly rows: <Row>(page: readonly Row[]) => readonly Row[];
  readonly next: (cursor: string | null, rows: readonly unknown[]) => void;
}

/** A list that grows page by page; another question, by its key, or another moment begins anew. */
export function usePages(question: string): Pages {
  const { on, rev } = useMoment();
  const key = JSON.stringify([question, on, rev]);
  const [kept, keep] = useState<{ key: string; after: string | null; rows: readonly unknown[] }>({
    key,
    after: null,
    rows: [],
  });
  const isOurs = kept.key === key;
  const before = isOurs ? kept.rows : [];
  return {
    after: isOurs ? kept.after : null,
    rows: <Row>(page: readonly Row[]) => [...new Set([...(before as readonly Row[]), ...page])],
    next: (after, rows) => keep({ key, after, rows }),
  };
}
