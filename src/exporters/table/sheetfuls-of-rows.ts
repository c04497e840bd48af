import type { Cell, Table } from "./column";

type Rows = readonly (readonly Cell[])[];

/** The rows of a table, as many at a time as a sheet holds. A sheetful is read to its end before the next is asked for. */
export class SheetfulsOfRows {
  /** How many have been handed out. */
  rows = 0;
  private readonly pages: AsyncIterator<Rows>;
  /** What is left of the page that was read last. */
  private page: Rows = [];

  constructor(
    pages: Table["pages"],
    private readonly maxRows: number,
  ) {
    this.pages = pages[Symbol.asyncIterator]();
  }

  /** Whether rows are left for a further sheet. */
  async hasMore(): Promise<boolean> {
    while (this.page.length === 0) {
      const read = await this.pages.next();
      if (read.done === true) return false;
      this.page = read.value;
    }
    return true;
  }

  /** The rows of one sheet, in parts of pages. */
  async *next(): AsyncGenerator<Rows> {
    for (let room = this.maxRows; room > 0 && (await this.hasMore());) {
      const part = this.page.slice(0, room);
      this.page = this.page.slice(part.length);
      this.rows += part.length;
      room -= part.length;
      yield part;
    }
  }

  /** Ends the reading, wherever it is. */
  async close(): Promise<void> {
    await this.pages.return?.();
  }
}
