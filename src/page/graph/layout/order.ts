import type { Layers, Slot } from "./layers";

/** Sweeps to the right and back; the order hardly changes after the first few. */
const SWEEPS = 6;

/** The slots of each column from top to bottom: by the mean place of their neighbours, group by group at first. */
export function ordered({ columns, left, right }: Layers): readonly (readonly Slot[])[] {
  const layers = columns.map((slots) => slots.toSorted((a, b) => a.group.localeCompare(b.group)));
  const places = new Map<string, number>();
  layers.forEach((slots) => place(slots, places));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const isRightward = sweep % 2 === 0;
    const neighbours = isRightward ? left : right;
    const indexes = layers.map((_, index) => index);
    for (const index of isRightward ? indexes : indexes.toReversed()) {
      const sorted = byBarycentre(layers[index] ?? [], neighbours, places);
      layers[index] = sorted;
      place(sorted, places);
    }
  }
  return layers;
}

/** Who has no neighbour on that side stays where they are. */
function byBarycentre(
  slots: readonly Slot[],
  neighbours: ReadonlyMap<string, readonly string[]>,
  places: ReadonlyMap<string, number>,
): Slot[] {
  const centres = new Map(
    slots.map(({ id }) => {
      const own = neighbours.get(id) ?? [];
      const mean = own.reduce((sum, other) => sum + (places.get(other) ?? 0), 0) / own.length;
      return [id, own.length === 0 ? (places.get(id) ?? 0) : mean];
    }),
  );
  return slots.toSorted((a, b) => (centres.get(a.id) ?? 0) - (centres.get(b.id) ?? 0));
}

/** Places as shares of the column, so that a short column compares with a long one. */
function place(slots: readonly Slot[], places: Map<string, number>): void {
  slots.forEach(({ id }, index) => places.set(id, (index + 0.5) / slots.length));
}
