import { useState } from "react";
import { useClient } from "urql";
import { useMoment } from "../../moment/use-moment";

export interface Pages {
  /** Behind which cursor the next question asks. */
  readonly after: string | null;
  /** All rows so far, with those of the page that has come; until it comes, the former one is shown, once. */
  readonly rows: <Row>(page: readonly Row[]) => readonly Row[];
  readonly next: (cursor: string | null, rows: readonly unknown[]) => void;
}

/**
 * A list that grows page by page; it begins anew with another question, by its key, another moment, or another client: then
 * all is asked anew, and rows of before would stand beside those of now.
 */
export function usePages(question: string): Pages {
  const { on, rev } = useMoment();
  const key = JSON.stringify([question, on, rev]);
  const client = useClient();
  const [kept, keep] = useState({ key, client, after: null as string | null, rows: [] as readonly unknown[] });
  const isOurs = kept.key === key && kept.client === client;
  const before = isOurs ? kept.rows : [];
  return {
    after: isOurs ? kept.after : null,
    rows: <Row>(page: readonly Row[]) => [...new Set([...(before as readonly Row[]), ...page])],
    next: (after, rows) => keep({ key, client, after, rows }),
  };
}
