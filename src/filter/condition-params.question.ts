import { handedIn, settledAs } from "../execution/settlement.question";
import type { Fragment } from "../graph/cypher-query";
import type { CypherParams } from "../graph/graph-store";
import type { Snapshot } from "../graph/snapshot";
import { DONE, DUE, OVERDUE } from "./duty-status.fragment";
import { NEXT_DUE_AFTER, NEXT_DUE_BEFORE } from "./next-due.fragment";
import { nextDueParams } from "./next-due.question";

/** The fragments that ask what is due next. */
const ABOUT_NEXT_DUE: ReadonlySet<string> = new Set([DUE.fragment, NEXT_DUE_BEFORE, NEXT_DUE_AFTER]);
/** The fragment that asks who has handed in a report. */
export const AWAITED_FROM = "finding/filter/awaited-from";
const ABOUT_REPORTS: ReadonlySet<string> = new Set([AWAITED_FROM]);
/** The fragments that ask how duties are settled. */
const ABOUT_SETTLEMENT: ReadonlySet<string> = new Set([DONE.fragment, OVERDUE.fragment]);

/**
 * The parameters that a condition needs beside its own: those of `nextDueParams` where it asks what is due next, `$settledAs`
 * where it asks what is done or overdue, `$handedIn` where it asks who has reported, otherwise none.
 */
export async function conditionParams(snapshot: Snapshot, condition: Fragment): Promise<CypherParams> {
  const [due, settled, handed] = await Promise.all([
    asksFor(ABOUT_NEXT_DUE, condition) && nextDueParams(snapshot),
    asksFor(ABOUT_SETTLEMENT, condition) && settledAs(snapshot),
    asksFor(ABOUT_REPORTS, condition) && handedIn(snapshot),
  ]);
  return { ...due, ...(settled && { settledAs: settled }), ...(handed && { handedIn: handed }) };
}

/** The parameters of a query that tells the statuses of duties. Cost: as those of `nextDueParams` and `settledAs`. */
export async function statusParams(snapshot: Snapshot): Promise<CypherParams> {
  const [due, settled] = await Promise.all([nextDueParams(snapshot), settledAs(snapshot)]);
  return { ...due, settledAs: settled };
}

function asksFor(fragments: ReadonlySet<string>, condition: Fragment): boolean {
  if ("and" in condition) return condition.and.some((part) => asksFor(fragments, part));
  if ("or" in condition) return condition.or.some((part) => asksFor(fragments, part));
  if ("not" in condition) return asksFor(fragments, condition.not);
  if (!("fragment" in condition)) return false;
  const inner = Object.values(condition.slots ?? {});
  return fragments.has(condition.fragment) || inner.some((part) => asksFor(fragments, part));
}
