import { BadUserInputError } from "../errors/domain-error";

/** Instants are compared as texts, which the sign of a longer year would spoil. */
const FOUR_DIGITS = /^\d{4}-/;

/**
 * The instant of a revision in UTC: now, but never before the revision that it follows. A clock may go back, and two
 * machines have two clocks; what was recorded later was known later all the same.
 *
 * Errors: BAD_USER_INPUT for a clock whose year has not four digits.
 */
export function instantAfter(previous: string | null, now: Date): string {
  const instant = Number.isNaN(now.getTime()) ? "no instant" : now.toISOString();
  if (!FOUR_DIGITS.test(instant))
    throw new BadUserInputError(
      `A revision is recorded at an instant of a year with four digits, and the clock of this machine shows ${instant}: set it.`,
    );
  return previous === null || previous < instant ? instant : previous;
}
