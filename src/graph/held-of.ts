import type { Held } from "../moment/absence";
import type { Row } from "./cypher-query";
import { number, numberOrNull, textOrNull } from "./row";

/** When a stored state or relationship holds. */
export function heldOf(stored: Row): Held {
  return {
    validFrom: textOrNull(stored, "validFrom"),
    validTo: textOrNull(stored, "validTo"),
    addedIn: number(stored, "addedIn"),
    retractedIn: numberOrNull(stored, "retractedIn"),
  };
}
