import { translated } from "../language/translate";
import { visibleLines } from "../problem/visible";

/** Writes a line of the answer to standard output, as it stands. */
export function print(line: string): void {
  process.stdout.write(`${visibleLines(line)}\n`);
}

/** Writes a message that is the answer to standard output, in the language asked for. */
export function printMessage(message: string): void {
  print(translated(message));
}

/** Writes a message about the answer, or about why there is none, to standard error, in the language asked for. */
export function printAside(message: string): void {
  process.stderr.write(`${visibleLines(translated(message))}\n`);
}
