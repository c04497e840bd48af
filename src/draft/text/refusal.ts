/** Why a file cannot be read as the text of an act: what was wanted, what was found, what to do. */
export class TextRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

/** A text is no longer than this; a hundred pages have some 300,000 signs. */
export const MOST_SIGNS = 10_000_000;

/** The text, if it is not too long. Errors: `TextRefusal`. */
export function withinLimit(text: string): string {
  if (text.length > MOST_SIGNS) throw tooLong();
  return text;
}

/** For those who count while they read, so that no more is kept than that. */
export function tooLong(): TextRefusal {
  return new TextRefusal(
    `expected at most ${MOST_SIGNS} characters of text, found more: draft the act without its annexes`,
  );
}
