import { placeOf } from "./place-of";
import type { MergedArea } from "../rows/text-table";
import { WorkbookRefusal } from "./workbook-refusal";

/** A table that people read has some dozens. */
const MAX_AREAS = 20_000;

/** The merged areas of a sheet: only the first cell of each is seen. A sheet names them behind its rows. */
export class MergedAreas {
  readonly areas: MergedArea[] = [];

  add(reference: string): void {
    const [from = "", to = from] = reference.split(":");
    const [first, last] = [placeOf(from), placeOf(to)];
    this.areas.push({ rows: [first.row, last.row], columns: [first.column, last.column] });
    if (this.areas.length > MAX_AREAS)
      throw new WorkbookRefusal(
        `expected at most ${MAX_AREAS} merged areas in a sheet, found more: take the merging back`,
      );
  }
}
