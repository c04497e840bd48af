import type { Interval } from "../moment/interval";
import { intersectIntervals } from "../moment/interval";
import type { IsoDay } from "../moment/iso-day";
import type { LinkState } from "../moment/link-state";
import { linkState } from "../moment/link-state";
import type { DutyState } from "./duty";

/**
 * The days on which a duty holds: those on which its provision is in force, narrowed by the period that it states.
 *
 * Units: days as `YYYY-MM-DD`, `to` excluded; null where the source says none.
 */
export function dutyValidity(duty: DutyState): Interval {
  return intersectIntervals(ownPeriod(duty), forceOf(duty));
}

/** The state of a duty on a day, by the rule of cypher/duty/state/*.cypher. */
export function dutyLinkState(duty: DutyState, asOf: IsoDay): LinkState {
  return linkState(ownPeriod(duty), forceOf(duty), asOf);
}

function ownPeriod(duty: DutyState): Interval {
  return { from: duty.periodFrom, to: duty.periodTo };
}

function forceOf(duty: DutyState): Interval {
  return { from: duty.inForceFrom, to: duty.inForceTo };
}
