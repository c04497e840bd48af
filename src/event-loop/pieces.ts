import { deserialize, serialize } from "node:v8";
import { Pace } from "./pace";

/** Written or read at once: a millisecond or two. */
const ITEMS_OF_A_PIECE = 500;

/** A long list on its way to another thread: the bytes of some hundred items each, which `itemsOf` reads. */
export type Pieces = readonly Uint8Array[];

/** A list of plain values as bytes, written without holding the event loop. */
export async function piecesOf(items: readonly unknown[]): Promise<Pieces> {
  const pace = new Pace(1);
  const pieces: Uint8Array[] = [];
  for (let start = 0; start < items.length; start += ITEMS_OF_A_PIECE) {
    pieces.push(serialize(items.slice(start, start + ITEMS_OF_A_PIECE)));
    if (pace.isRestDueAfterStep()) await pace.rest();
  }
  return pieces;
}

/** The list again, read without holding the event loop. */
export async function itemsOf<T>(pieces: Pieces): Promise<readonly T[]> {
  const pace = new Pace(1);
  const items: T[] = [];
  for (const piece of pieces) {
    for (const item of deserialize(piece) as readonly T[]) items.push(item);
    if (pace.isRestDueAfterStep()) await pace.rest();
  }
  return items;
}
