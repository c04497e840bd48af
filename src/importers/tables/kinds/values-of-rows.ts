import { isDeepStrictEqual } from "node:util";
import type { Columns, FieldOf, Values } from "../rows/table-column";
import type { DocumentDraft } from "../rows/document-draft";
import { nameKey } from "../names/name-key";
import type { TableRow } from "../rows/table-row";

/**
 * What several rows about one thing say of it in these fields. A blank cell says nothing. Two rows that say different
 * things are a problem of the later one.
 */
export function valuesOfRows<C extends Columns, K extends FieldOf<C>>(
  rows: readonly TableRow<C>[],
  fields: readonly K[],
  draft: DocumentDraft,
  from: "values" | "stated" = "values",
): Pick<Values<C>, K> {
  const said = new Map<K, { readonly value: unknown; readonly row: number }>();
  for (const each of rows)
    for (const field of fields) {
      const value = each[from][field];
      const before = said.get(field);
      if (value === undefined) continue;
      if (before === undefined) said.set(field, { value, row: each.row });
      else if (!isSame(before.value, value)) draft.problem({ row: each.row, field }, contradiction(before.row));
    }
  return Object.fromEntries([...said].map(([field, { value }]) => [field, value])) as Pick<Values<C>, K>;
}

/** Two writings of one text say the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === "string" && typeof other === "string") return nameKey(one) === nameKey(other);
  return isDeepStrictEqual(one, other);
}

function contradiction(row: number): string {
  return `expected the same as in row ${row}, which speaks of the same, found something else: correct one of the two rows`;
}
