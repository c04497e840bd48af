/** No program writes more cells in a line, and the parser would keep them all. */
const MAX_DELIMITERS = 20_000;

/** A line with more cells than can be meant. */
export class EndlessLineError extends Error {
  constructor(readonly line: number) {
    super(`line ${line} has too many cells`);
  }
}

/** The text with `\n` wherever a line ends, as files that were put together from several do not have it. */
export function* lineFeeds(chunks: Iterable<string>): Generator<string> {
  let held = "";
  for (const chunk of chunks) {
    const text = held + chunk;
    // Whether it ends a line by itself is seen in the next chunk.
    held = text.endsWith("\r") ? "\r" : "";
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, "\n");
  }
  if (held !== "") yield "\n";
}

/** The text as it is. Errors: `EndlessLineError` before the chunk in which a line has become too long. */
export function* withoutEndlessLines(chunks: Iterable<string>, delimiter: string): Generator<string> {
  let [line, delimiters] = [1, 0];
  for (const chunk of chunks) {
    for (const sign of chunk)
      if (sign === "\n") [line, delimiters] = [line + 1, 0];
      else if (sign === delimiter && (delimiters += 1) > MAX_DELIMITERS) throw new EndlessLineError(line);
    yield chunk;
  }
}
