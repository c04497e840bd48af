import { BadUserInputError } from "../errors/domain-error";
import type { Problem } from "./problem";
import { describeProblem } from "./problem";

/** All mistakes of the documents that were read together; none of them was taken. */
export class InvalidDocumentsError extends BadUserInputError {
  constructor(readonly problems: readonly Problem[]) {
    const lines = problems.map(describeProblem);
    const count = problems.length === 1 ? "a mistake" : `${problems.length} mistakes`;
    super(`The documents have ${count}; mend them and read them again:\n${lines.join("\n")}`, { problems: lines });
  }
}
