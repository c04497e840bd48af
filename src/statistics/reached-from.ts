/** Those right below a subject, by its id. */
export type Below = ReadonlyMap<string, readonly { readonly id: string }[]>;

/** More than any chain of command has, as for `under`; the bound keeps a circle from being walked round and round. */
const MOST_STEPS = 8;

/** The start, and whatever is below it. */
export function reachedFrom(start: string, below: Below): Set<string> {
  const reached = new Set([start]);
  for (let step = 0, rim = [start]; step < MOST_STEPS && rim.length > 0; step++) {
    rim = [...new Set(rim.flatMap((id) => (below.get(id) ?? []).map((one) => one.id)))].filter(
      (id) => !reached.has(id),
    );
    for (const id of rim) reached.add(id);
  }
  return reached;
}
