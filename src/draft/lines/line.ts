import { asLines } from "./run-together";

/** A line of a text, without the blanks around it. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Blanks before it. */
  readonly indent: number;
  /** Whether an empty line, or nothing, stands before it. */
  readonly isAfterBlank: boolean;
}

/** The lines of a text that have something in them. Cost: one walk. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let isAfterBlank = true;
  for (const whole of text.split("\n")) {
    const trimmed = whole.trim();
    if (trimmed === "") isAfterBlank = true;
    else {
      const indent = whole.length - whole.trimStart().length;
      const line = { text: trimmed, start: at + indent, end: at + indent + trimmed.length, indent, isAfterBlank };
      lines.push(...asLines(line));
      isAfterBlank = false;
    }
    at += whole.length + 1;
  }
  return lines;
}
