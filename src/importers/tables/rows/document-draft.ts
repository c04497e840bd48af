import type { ActDocument } from "../../documents/act-document";
import type { Position, Problem } from "../../../problem/problem";
import type { DocumentPath, SourceContent } from "../../documents/source-document";
import type { TablePlaces } from "./table-places";

type Section = Exclude<keyof ActDocument, "source" | "region" | "correction">;
type EntryOf<S extends Section> = NonNullable<ActDocument[S]>[number];

/** A cell of a row, or the whole row where no field is named. */
export interface CellPlace {
  readonly row: number;
  readonly field?: string | undefined;
}

/** Path within an entry, such as `"participants/1"` → the cell that it was read from. */
export type PartPlaces = Readonly<Record<string, CellPlace>>;

interface Sourced {
  readonly place: CellPlace;
  readonly parts: PartPlaces;
}

/** The content of an act document while it is made from a table, with the cell that each value comes from. */
export class DocumentDraft {
  private readonly sections = new Map<Section, object[]>();
  private readonly sources = new Map<string, Sourced>();
  private readonly told = new Set<string>();
  readonly problems: Problem[] = [];

  constructor(private readonly columns: TablePlaces) {}

  /** `parts`: the cells of values whose column is not named as their key, or that stand in other rows. */
  add<S extends Section>(section: S, entry: EntryOf<S>, row: number, parts: PartPlaces = {}): void {
    const entries = this.sections.get(section) ?? [];
    this.sections.set(section, entries);
    this.sources.set(`${section}/${entries.length}`, { place: { row }, parts });
    entries.push(entry);
  }

  /** A cell that is told already is not told for a consequence. */
  problem(place: CellPlace, message: string): void {
    const key = `${place.row}/${place.field ?? ""}`;
    if (place.field !== undefined && this.told.has(key)) return;
    this.told.add(key);
    this.problems.push({ file: this.columns.file, ...this.columns.position(place), message });
  }

  source(): SourceContent {
    return {
      file: this.columns.file,
      content: Object.fromEntries(this.sections) satisfies ActDocument,
      positionOf: (path) => this.positionOf(path),
    };
  }

  private positionOf([section, index, ...within]: DocumentPath): Position {
    const sourced = this.sources.get(`${section}/${index}`);
    if (sourced === undefined) return this.columns.position({ row: this.columns.headerRow });
    for (let length = within.length; length > 0; length -= 1) {
      const part = sourced.parts[within.slice(0, length).join("/")];
      if (part !== undefined) return this.columns.position(part);
    }
    const [key] = within;
    return this.columns.position({ ...sourced.place, ...(key === undefined ? {} : { field: String(key) }) });
  }
}
