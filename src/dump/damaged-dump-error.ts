import { BadUserInputError } from "../errors/domain-error";

/** A graph file that cannot be loaded as it is. `problem`: what was expected and what was found. */
export class DamagedDumpError extends BadUserInputError {
  constructor(line: number, problem: string) {
    super(`The graph file cannot be loaded: line ${line}: ${problem}. Nothing was loaded; make the file anew.`, {
      line,
    });
  }
}
