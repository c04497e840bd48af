/** Writes a line for whoever asked; everything else goes to standard error. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** `1 problem`, `2 problems`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
