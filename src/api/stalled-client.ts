import type { ServerResponse } from "node:http";

/**
 * Ends an answer whose client has taken nothing more of it for so long, because it holds a page of rows and a place among
 * those that are answered. A client that waits for the store is not cut off.
 */
export function endWhenStalled(response: ServerResponse, stallMs: number): void {
  response.setTimeout(stallMs, () => {
    if (response.writableNeedDrain || response.writableLength > 0) response.destroy();
    else response.setTimeout(stallMs);
  });
}
