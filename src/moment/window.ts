import { BadUserInputError } from "../errors/domain-error";
import type { IsoDay } from "./iso-day";

/** Days that a question looks at: the first and the last, both included. */
export interface DayWindow {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** Errors: BAD_USER_INPUT for a window that ends before it begins. */
export function checkWindow({ from, to }: DayWindow): void {
  if (to < from)
    throw new BadUserInputError(`\`to\` must not be before \`from\`; found ${from} and ${to}.`, { argument: "to" });
}
