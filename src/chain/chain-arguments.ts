import { BadUserInputError } from "../errors/domain-error";

export interface Bound {
  readonly argument: string;
  readonly found: number;
  readonly min: number;
  readonly max: number;
  /** What a caller who wants more can do: «ask for …». */
  readonly advice: string;
}

/** Errors: BAD_USER_INPUT for an argument out of its bounds. */
export function checkBound({ argument, found, min, max, advice }: Bound): void {
  if (found >= min && found <= max) return;
  const message = `\`${argument}\` must be from ${min} to ${max}, found ${found}: ${advice}.`;
  throw new BadUserInputError(message, { argument, min, max });
}
