/** Writes a line for whoever asked; everything else goes to standard error. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
