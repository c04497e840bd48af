import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What `npm run build` makes of src/page. */
export const BUILT_PAGE = join(__dirname, "../../dist/page");

/**
 * The text of one of its documents: `index.html`.
 *
 * Errors: an Error that says what to do, where the page is not built.
 */
export function readBuiltDocument(name: string): string {
  try {
    return readFileSync(join(BUILT_PAGE, name), "utf8");
  } catch (cause) {
    throw new Error("The page is not built: run `npm run build`, which writes it to dist/page.", { cause });
  }
}
