import type { StoreKind } from "../../src/graph/graph-store";

const KINDS: readonly StoreKind[] = ["embedded", "neo4j"];

/**
 * The kinds of stores that this run tests: those that ZVENO_TEST_STORES names, with commas between them; otherwise the
 * embedded one, which needs nothing but Node.
 *
 * Errors: a plain Error for a word that names none.
 */
export function chosenStores(): readonly StoreKind[] {
  const words = (process.env["ZVENO_TEST_STORES"] ?? "embedded").split(",");
  return words.map((word) => {
    const kind = KINDS.find((each) => each === word.trim());
    if (kind === undefined) throw new Error(`ZVENO_TEST_STORES wants ${KINDS.join(" or ")}; found «${word}».`);
    return kind;
  });
}
