import { withoutFurniture } from "./furniture";
import type { PageLine } from "./page-line";
import { withNotesInPlace } from "./page-notes";
import { pageText } from "./page-text";

/** Lines that the headers of a table take. */
const MOST_HEADERS = 5;

/** The text of all pages, an empty line between two. Headers and footers are left out; those that a table has on each page are said once. */
export function textOfPages(pages: readonly (readonly PageLine[])[]): string {
  let headers: readonly string[] = [];
  const texts = withoutFurniture(pages).map((lines) => {
    const text = withNotesInPlace(pageText(lines));
    const differs = headers.findIndex((line, place) => line !== text[place]);
    const repeated = differs < 0 ? headers.length : differs;
    const begun = text.findIndex(isRow);
    if (repeated === 0 && begun >= 0) headers = text.slice(begun, begun + MOST_HEADERS).filter(isRow);
    return text.slice(repeated).join("\n");
  });
  return texts.join("\n\n");
}

function isRow(line: string): boolean {
  return line.startsWith("|");
}
