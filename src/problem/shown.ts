/** Longer values are cut: a cell or key may hold megabytes. */
const LONGEST_SHOWN = 60;

/** A value within a message: «…», cut where it is long. */
export function shown(text: string, longest = LONGEST_SHOWN): string {
  return `«${cut(text, longest)}»`;
}

/** The beginning of a long text. */
export function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
