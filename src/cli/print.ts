/** Writes a line of the answer to standard output. Everything else goes to standard error. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
