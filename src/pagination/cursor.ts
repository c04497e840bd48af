import { createHash } from "node:crypto";
import { BadUserInputError } from "../errors/domain-error";

/** A value that orders a list. */
export type SortValue = string | number;

/** Long enough that two lists do not share it by chance. */
const SCOPE_LENGTH = 12;

/** What a list is: its name, filter, order and moment. A cursor of one list says nothing about another. */
export function cursorScope(parts: unknown): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, SCOPE_LENGTH);
}

/** An opaque cursor behind the item with these sort values. */
export function encodeCursor(scope: string, values: readonly SortValue[]): string {
  return Buffer.from(JSON.stringify([scope, ...values])).toString("base64url");
}

/**
 * The sort values in a cursor of the same list.
 *
 * Errors: BAD_USER_INPUT for a text that is no cursor, and for a cursor of another list, filter, order or moment.
 */
export function decodeCursor(scope: string, length: number, cursor: string): readonly SortValue[] {
  const parts = parse(cursor);
  if (parts === null) {
    throw new BadUserInputError(
      "`after` is no cursor: pass an `endCursor` or a `cursor` of an earlier page as it came.",
    );
  }
  if (parts[0] !== scope || parts.length !== length + 1) {
    throw new BadUserInputError(
      "`after` belongs to another list: use a cursor with the filter, order, `asOf` and `knownAt` of the page it came from (`extensions.moment` tells the moment), or start again without `after`.",
    );
  }
  return parts.slice(1);
}

function parse(cursor: string): readonly SortValue[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const isCursor =
      Array.isArray(parts) && parts.every((part) => typeof part === "string" || typeof part === "number");
    return isCursor && parts.length > 1 ? parts : null;
  } catch {
    return null;
  }
}
