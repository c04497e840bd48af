import type { Held } from "./absence";
import { addDays, daysBetween } from "./iso-day";
import type { Moment } from "./moment";

/**
 * The moment nearest to this one at which one of the stretches holds; null where none ever does. Another day of the same
 * revision is nearer than any other revision; of two that are as near, the earlier one is told.
 */
export function nearestMoment(moment: Moment, stretches: readonly Held[]): Moment | null {
  const [nearest] = stretches
    .filter(isEver)
    .map((stretch) => momentWithin(moment, stretch))
    .sort(
      (a, b) =>
        Math.abs(a.knownAt - moment.knownAt) - Math.abs(b.knownAt - moment.knownAt) ||
        Math.abs(daysBetween(a.asOf, moment.asOf)) - Math.abs(daysBetween(b.asOf, moment.asOf)) ||
        a.knownAt - b.knownAt ||
        Date.parse(a.asOf) - Date.parse(b.asOf),
    );
  return nearest ?? null;
}

function isEver({ validFrom, validTo, addedIn, retractedIn }: Held): boolean {
  const hasDays = validFrom === null || validTo === null || validFrom < validTo;
  return hasDays && (retractedIn === null || addedIn < retractedIn);
}

/** Both clocks are moved no further than it takes. */
function momentWithin({ asOf, knownAt }: Moment, { validFrom, validTo, addedIn, retractedIn }: Held): Moment {
  const upTo = validTo !== null && validTo <= asOf ? addDays(validTo, -1) : asOf;
  const before = retractedIn !== null && retractedIn <= knownAt ? retractedIn - 1 : knownAt;
  return {
    asOf: validFrom !== null && validFrom > upTo ? validFrom : upTo,
    knownAt: Math.max(addedIn, before),
  };
}
