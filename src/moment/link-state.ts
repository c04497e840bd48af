import type { Interval } from "./interval";
import { ALWAYS } from "./interval";
import type { IsoDay } from "./iso-day";

/** What a link is worth on a day. */
export enum LinkState {
  VALID = "VALID",
  NOT_YET = "NOT_YET",
  EXPIRED = "EXPIRED",
  REPEALED_BASIS = "REPEALED_BASIS",
}

/** The states of a list unless its caller asks for others. */
export const ONLY_VALID: readonly LinkState[] = [LinkState.VALID];

/**
 * The state of a link on a day: first by its own interval, then by the days on which its basis is in force.
 * The same rule in Cypher: cypher/macro/{valid,notYet,expired,repealedBasis}.cypher.
 */
export function linkState(own: Interval, basisInForce: Interval | null, asOf: IsoDay): LinkState {
  const basis = basisInForce ?? ALWAYS;
  if (own.from !== null && own.from > asOf) return LinkState.NOT_YET;
  if (own.to !== null && own.to <= asOf) return LinkState.EXPIRED;
  if (basis.from !== null && basis.from > asOf) return LinkState.NOT_YET;
  if (basis.to !== null && basis.to <= asOf) return LinkState.REPEALED_BASIS;
  return LinkState.VALID;
}
