/** Whoever declares entities does so at the beginning. */
const PROLOGUE_LENGTH = 1_024;

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const TEXTS = "xl/sharedStrings.xml";
const END = /<\/(\w+:)?(worksheet|sst)>\s*$|<sst[^>]*\/>\s*$/;
const SHARED_TEXT = /\st="s"/;
const CELL = /<(\w+:)?c[\s/>]/g;
const ROW = /<(\w+:)?row[\s/>]/g;
const NUMBERED_ROW = /<(?:\w+:)?row\s[^>]*?\br="(\d+)"/g;
/** Of the last row that a sheet can have. */
const LAST_ROW = 1_048_576;

/** A file of a workbook while it is unpacked: what can be told of it without keeping or parsing it. */
export class WorkbookPart {
  bytes = 0;
  rows = 0;
  /** The reader of workbooks would make all rows up to the last one. */
  hasImpossibleRow = false;
  cells = 0;
  private prologue = "";
  /** The last of it, from the beginning of a tag. */
  private rest = "";
  /** Whether cells refer to the part that holds the workbook's texts. */
  refersToTexts = false;

  constructor(private readonly name: string) {}

  add(chunk: Buffer): void {
    this.bytes += chunk.length;
    if (this.prologue.length < PROLOGUE_LENGTH) this.prologue += chunk.toString("latin1", 0, PROLOGUE_LENGTH);
    if (this.holdsData) this.count(this.rest + chunk.toString("latin1"));
  }

  get declaresEntities(): boolean {
    return this.prologue.includes("<!DOCTYPE");
  }

  /** The reader of workbooks takes a sheet that ends too early for a short one. */
  get isCut(): boolean {
    return this.holdsData && !END.test(this.rest);
  }

  get holdsTexts(): boolean {
    return this.name === TEXTS;
  }

  private get holdsData(): boolean {
    return this.holdsTexts || SHEET.test(this.name);
  }

  private count(text: string): void {
    const end = Math.max(text.lastIndexOf("<"), 0);
    const whole = text.slice(0, end);
    this.rows += whole.match(ROW)?.length ?? 0;
    for (const [, number] of whole.matchAll(NUMBERED_ROW)) this.hasImpossibleRow ||= Number(number) > LAST_ROW;
    this.refersToTexts ||= SHARED_TEXT.test(whole);
    this.cells += whole.match(CELL)?.length ?? 0;
    this.rest = text.slice(end);
  }
}
