import { BadUserInputError } from "../../errors/domain-error";
import type { Problem } from "../../problem/problem";
import { describeProblem } from "../../problem/problem";

/** A file of another kind can have a mistake in each line; `problems` has them all. */
const MOST_SHOWN = 100;

/** All mistakes of the documents that were read together; none of them was taken. */
export class InvalidDocumentsError extends BadUserInputError {
  constructor(readonly problems: readonly Problem[]) {
    const shown = problems.slice(0, MOST_SHOWN).map(describeProblem);
    const more = problems.length - shown.length;
    const count = problems.length === 1 ? "a mistake" : `${problems.length} mistakes`;
    const lines = more > 0 ? [...shown, `… and ${more} more`] : shown;
    super(`The documents have ${count}; mend them and read them again:\n${lines.join("\n")}`, { problems: lines });
  }
}
