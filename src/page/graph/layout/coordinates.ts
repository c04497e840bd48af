import { HEAD, NODE_GAP } from "./spacing";
import type { Layers, Slot } from "./layers";

/** Passes over all columns; each brings nodes nearer to the height of their neighbours. */
const PASSES = 8;

/** The top of each slot: near the mean height of its neighbours, in the given order, with gaps between. */
export function coordinates(layers: readonly (readonly Slot[])[], graph: Layers): ReadonlyMap<string, number> {
  const tops = new Map<string, number>();
  const heights = new Map(layers.flat().map(({ id, height }) => [id, height]));
  for (const slots of layers) stack(slots, tops);
  const middleOf = (id: string): number => (tops.get(id) ?? 0) + (heights.get(id) ?? 0) / 2;
  for (let pass = 0; pass < PASSES; pass++) {
    for (const slots of pass % 2 === 0 ? layers : layers.toReversed()) {
      const wanted = slots.map((slot) => {
        const near = [...(graph.left.get(slot.id) ?? []), ...(graph.right.get(slot.id) ?? [])];
        if (near.length === 0) return tops.get(slot.id) ?? HEAD;
        return near.reduce((sum, id) => sum + middleOf(id), 0) / near.length - slot.height / 2;
      });
      settle(slots, wanted, tops);
    }
  }
  lift(tops);
  return tops;
}

function stack(slots: readonly Slot[], tops: Map<string, number>): void {
  let y = HEAD;
  for (const slot of slots) {
    tops.set(slot.id, y);
    y += slot.height + gapBelow(slot);
  }
}

/**
 * The heights nearest to the wanted ones that keep order and gaps: neighbours that would overlap become one block,
 * which stands at the mean of what its members want.
 */
function settle(slots: readonly Slot[], wanted: readonly number[], tops: Map<string, number>): void {
  interface Block {
    readonly first: number;
    /** Sum of what members want, each less its place within the block. */
    readonly sum: number;
    readonly count: number;
    readonly size: number;
  }
  const blocks: Block[] = [];
  const topOf = ({ sum, count }: Block): number => Math.max(HEAD, sum / count);
  slots.forEach((slot, index) => {
    let block: Block = { first: index, sum: wanted[index] ?? HEAD, count: 1, size: slot.height + gapBelow(slot) };
    for (
      let above = blocks.at(-1);
      above !== undefined && topOf(above) + above.size > topOf(block);
      above = blocks.at(-1)
    ) {
      block = {
        first: above.first,
        sum: above.sum + block.sum - above.size * block.count,
        count: above.count + block.count,
        size: above.size + block.size,
      };
      blocks.pop();
    }
    blocks.push(block);
  });
  for (const block of blocks) {
    let y = topOf(block);
    for (const slot of slots.slice(block.first, block.first + block.count)) {
      tops.set(slot.id, y);
      y += slot.height + gapBelow(slot);
    }
  }
}

/** The picture begins at its head, however far down its middle came to stand. */
function lift(tops: Map<string, number>): void {
  let highest = Infinity;
  for (const y of tops.values()) highest = Math.min(highest, y);
  for (const [id, y] of tops) tops.set(id, Math.round(y - highest + HEAD));
}

function gapBelow({ isDummy }: Slot): number {
  return isDummy ? NODE_GAP / 2 : NODE_GAP;
}
