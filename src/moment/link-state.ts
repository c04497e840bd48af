import type { AbsentState } from "./absence";
import type { Interval } from "./interval";
import { ALWAYS } from "./interval";
import type { IsoDay } from "./iso-day";

/** What a link is worth on a day. */
export enum LinkState {
  VALID = "VALID",
  NOT_YET = "NOT_YET",
  EXPIRED = "EXPIRED",
  REPEALED_BASIS = "REPEALED_BASIS",
  UNKNOWN = "UNKNOWN",
}

/** The states of a list unless its caller asks for others. */
export const ONLY_VALID: readonly LinkState[] = [LinkState.VALID];

/** What bounds a link beside its own days and its basis. */
export interface LinkBounds {
  /** The day on which a source states it, where it gives no start. */
  readonly attestedOn?: IsoDay | null;
  /** What it is by the existence of its ends; null where both are there. */
  readonly absence?: AbsentState | null;
}

/**
 * The state of a link on a day: first by its own interval, narrowed by the existence of its ends, then by the days on
 * which its basis is in force. A link without a start that is attested on a day is UNKNOWN before that day.
 * The same rule in Cypher: cypher/macro/{valid,notYet,expired,repealedBasis,unknown}.cypher.
 */
export function linkState(
  own: Interval,
  basisInForce: Interval | null,
  asOf: IsoDay,
  bounds: LinkBounds = {},
): LinkState {
  return stateOfItself(own, asOf, bounds) ?? stateOfBasis(basisInForce ?? ALWAYS, asOf);
}

/** Null where it holds by itself. */
function stateOfItself(
  own: Interval,
  asOf: IsoDay,
  { attestedOn = null, absence = null }: LinkBounds,
): LinkState | null {
  if (absence === LinkState.NOT_YET || isAfter(own.from, asOf)) return LinkState.NOT_YET;
  if (absence === LinkState.EXPIRED || isOver(own.to, asOf)) return LinkState.EXPIRED;
  return own.from === null && isAfter(attestedOn, asOf) ? LinkState.UNKNOWN : null;
}

function stateOfBasis(inForce: Interval, asOf: IsoDay): LinkState {
  if (isAfter(inForce.from, asOf)) return LinkState.NOT_YET;
  return isOver(inForce.to, asOf) ? LinkState.REPEALED_BASIS : LinkState.VALID;
}

function isAfter(from: IsoDay | null, asOf: IsoDay): boolean {
  return from !== null && from > asOf;
}

function isOver(to: IsoDay | null, asOf: IsoDay): boolean {
  return to !== null && to <= asOf;
}
