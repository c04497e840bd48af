import type { Problem } from "../../problem/problem";

/** A table of another kind can have a mistake in every cell; more than these nobody reads. */
const MOST_PROBLEMS = 1000;

/** The first thousand problems, and one that counts the rest. */
export function boundedProblems(problems: readonly Problem[]): readonly Problem[] {
  const told = problems.slice(0, MOST_PROBLEMS);
  const [last] = told.slice(-1);
  const more = problems.length - told.length;
  return last === undefined || more === 0 ? problems : [...told, { ...last, message: `… and ${more} more mistakes` }];
}
