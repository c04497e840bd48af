import type { Problem } from "./problem";

/** Problems reported of one source. A file of another kind can have one in every place, and nobody reads more. */
export const MOST_PROBLEMS = 1_000;

/** The first thousand problems, and one that counts the rest. */
export function boundedProblems(problems: readonly Problem[]): readonly Problem[] {
  const more = problems.length - MOST_PROBLEMS;
  return more <= 0 ? problems : firstProblems(problems, `… and ${more} more mistakes`);
}

/** The first thousand problems, and one with this message where the last of them stands. */
export function firstProblems(problems: readonly Problem[], message: string): readonly Problem[] {
  const first = problems.slice(0, MOST_PROBLEMS);
  const last = first.at(-1);
  return last === undefined ? first : [...first, { ...last, message }];
}
