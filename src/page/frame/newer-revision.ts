import { useEffect, useState, useSyncExternalStore } from "react";
import { createRequest, formatDocument, stringifyDocument } from "urql";
import { GraphChangedDocument } from "../graphql/generated/graph-changed";

/** How long a service is left alone that has no place for another listener. */
const REFUSED_MS = 60_000;

/**
 * Whether the graph is at another revision than the one that the page knows; false while it knows none. Listens only while
 * the page is in sight: who comes back to it is told what was recorded meanwhile.
 */
export function useIsOutdated(known: number | undefined): boolean {
  const isSeen = useSyncExternalStore(onSight, () => document.visibilityState === "visible");
  const [outdated, setOutdated] = useState<number>();
  const isListening = known !== undefined && outdated !== known && isSeen;
  useEffect(() => (isListening ? listen(known, () => setOutdated(known)) : undefined), [known, isListening]);
  return known !== undefined && outdated === known;
}

function onSight(tell: () => void): () => void {
  document.addEventListener("visibilitychange", tell);
  return () => document.removeEventListener("visibilitychange", tell);
}

/** Tells once that the graph has changed since a revision; what is given back ends the listening. */
function listen(known: number, tell: () => void): () => void {
  let events: EventSource;
  let again: ReturnType<typeof setTimeout>;
  const open = (): void => {
    events = new EventSource(addressAfter(known));
    events.addEventListener("next", ({ data }: MessageEvent<string>) => {
      if (isOfChange(data)) tell();
    });
    // The browser itself comes back after a break, but not after a refusal.
    events.addEventListener("error", () => {
      if (events.readyState === EventSource.CLOSED) again = setTimeout(open, REFUSED_MS);
    });
  };
  open();
  return () => {
    clearTimeout(again);
    events.close();
  };
}

/** With the text as the client would send it: a service that answers trusted documents alone knows no other. */
function addressAfter(known: number): string {
  const { query, variables } = createRequest(GraphChangedDocument, { after: known });
  const asked = {
    query: stringifyDocument(formatDocument(query) as typeof query),
    variables: JSON.stringify(variables),
  };
  return `/graphql/stream?${new URLSearchParams(asked).toString()}`;
}

/** A later revision, or another graph in place of this one; not that the service stops or the session has ended. */
function isOfChange(data: string): boolean {
  const { data: told, errors = [] } = JSON.parse(data) as Told;
  return told != null || errors[0]?.extensions?.code === "CONFLICT";
}

interface Told {
  readonly data?: object | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}
