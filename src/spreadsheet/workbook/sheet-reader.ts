import type { RowCollector } from "../rows/row-collector";
import type { CellNature } from "../rows/text-table";
import type { CellReferences, CellText } from "./read-cell";
import { readCell } from "./read-cell";
import type { MergedAreas } from "./merged-areas";
import type { XmlHandler } from "./parse-xml";
import { placeOf } from "./place-of";
import { TextOfRuns } from "./text-of-runs";
import { damaged, joined } from "./workbook-refusal";

/** Of a sheet. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Hands the rows of a sheet on as they come. Rows and cells that do not say where they stand follow the one before. */
export class SheetReader implements XmlHandler {
  private row = 0;
  private column = 0;
  private cells: [column: number, reading: CellText][] = [];
  private type = "";
  private style = 0;
  private value: string | undefined;
  private isFormula = false;
  private isInCell = false;
  private isInValue = false;
  private readonly runs = new TextOfRuns();

  constructor(
    private readonly collector: RowCollector,
    private readonly merged: MergedAreas,
    private readonly references: CellReferences,
  ) {}

  isDone(): boolean {
    return this.collector.isFull;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.isInCell) this.openInCell(name);
    else if (name === "c") this.openCell(attributes);
    else if (name === "row") this.openRow(attributes);
    else if (name === "mergeCell") this.merged.add(attributes["ref"] ?? "");
  }

  text(text: string): void {
    if (this.isInValue) this.value = joined(this.value ?? "", text);
    else if (this.isInCell) this.runs.add(text);
  }

  close(name: string): void {
    if (name === "row") this.closeRow();
    else if (name === "c") this.closeCell();
    else if (name === "v") this.isInValue = false;
    else this.runs.close(name);
  }

  private openRow({ r }: Readonly<Record<string, string>>): void {
    this.row = r === undefined ? this.row + 1 : Number(r);
    if (!Number.isInteger(this.row) || this.row < 1 || this.row > LAST_ROW) throw damaged();
    this.column = 0;
    this.cells = [];
  }

  private openCell({ r, t = "n", s = "0" }: Readonly<Record<string, string>>): void {
    this.column = r === undefined ? this.column + 1 : placeOf(r).column;
    if (this.column > LAST_COLUMN) throw damaged();
    this.type = t;
    this.style = Number(s);
    this.value = undefined;
    this.isFormula = false;
    this.isInCell = true;
  }

  private openInCell(name: string): void {
    if (name === "v") {
      this.isInValue = true;
      this.value = "";
    } else if (name === "is") this.runs.clear();
    else if (name === "f") this.isFormula = true;
    else this.runs.open(name);
  }

  private closeCell(): void {
    this.isInCell = false;
    const value = this.type === "inlineStr" ? this.runs.text || this.value : this.value;
    this.runs.clear();
    const reading = readCell({ type: this.type, style: this.style, value, isFormula: this.isFormula }, this.references);
    if ("refusal" in reading || reading.text !== "") this.cells.push([this.column, reading]);
    if (this.cells.length > LAST_COLUMN) throw damaged();
  }

  private closeRow(): void {
    if (this.cells.length === 0 || this.isDone()) return;
    const texts: string[] = [];
    const natures = new Map<number, CellNature>();
    for (const [column, reading] of this.cells)
      if ("text" in reading) {
        texts[column - 1] = reading.text;
        if (reading.nature !== undefined) natures.set(column - 1, reading.nature);
      } else this.collector.addProblem(this.row, reading.refusal, column);
    this.collector.add(
      this.row,
      Array.from(texts, (text: string | undefined) => text ?? ""),
      natures,
    );
  }
}
