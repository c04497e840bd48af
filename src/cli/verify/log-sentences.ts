import { Agreement } from "../../proof/agreement";
import type { Flaw } from "../../proof/check-log";
import { FlawKind } from "../../proof/check-log";
import type { NamedHead } from "./kept-head";

const FLAWS: Readonly<Record<FlawKind, string>> = {
  [FlawKind.MISSING]: "its record is not there",
  [FlawKind.ORDER]: "it does not follow on the one before; a revision was put in, left out or swapped",
  [FlawKind.RECORD]:
    "its record says something that its hash is not of: an instant, author, reason or digest was changed",
  [FlawKind.FACTS]: "its facts are not those recorded: one that it states or withdraws was changed, left out or put in",
  [FlawKind.HEAD]: "the graph names another newest revision or hash than its last record",
};

/** What is wrong, and where. */
export function flawSentence({ kind, revision }: Flaw): string {
  return `Revision ${revision}: ${FLAWS[kind]}.`;
}

/** Whether what somebody has kept agrees with a log that goes up to `newest`. */
export function agreementSentence(
  { what, revision, hash, agreement }: NamedHead & { readonly agreement: Agreement },
  newest: number,
): string {
  switch (agreement) {
    case Agreement.SAME:
      return `«${what}» agrees with the log: revision ${revision} has the hash ${hash}.`;
    case Agreement.FORMER:
      return `«${what}» agrees with the log: revision ${revision} had the hash ${hash} before digests were made anew.`;
    case Agreement.OTHER:
      return `«${what}» does not agree with the log: revision ${revision} has another hash than ${hash}.`;
    case Agreement.MISSING:
      return `«${what}» does not agree with the log: it names revision ${revision}, and the log goes up to ${newest}.`;
  }
}
