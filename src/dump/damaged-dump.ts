import { BadUserInputError } from "../errors/domain-error";

/** A graph file that cannot be loaded as it is. `problem`: what was expected and what was found. */
export class DamagedDumpError extends BadUserInputError {
  constructor(line: number, problem: string) {
    super(`The graph file cannot be loaded: line ${line}: ${problem}. Nothing was loaded; make the file anew.`, {
      line,
    });
  }
}

/** A value as a message shows it: in short. */
export function brief(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? "nothing" : text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
