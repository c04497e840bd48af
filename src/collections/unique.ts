/** Each text once, in the order in which it comes first. */
export function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
