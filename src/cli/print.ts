import { visibleLines } from "../problem/visible";

/** Writes a line of the answer to standard output. Everything else goes to standard error. */
export function print(line: string): void {
  process.stdout.write(`${visibleLines(line)}\n`);
}

/** Writes a line about the answer, or about why there is none, to standard error. */
export function printAside(line: string): void {
  process.stderr.write(`${visibleLines(line)}\n`);
}
