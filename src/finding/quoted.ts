/** A name in quotes; quotes within it become the inner ones: «Центры „Точка роста“». */
export function quoted(name: string): string {
  return `«${name.replaceAll("«", "„").replaceAll("»", "“")}»`;
}
