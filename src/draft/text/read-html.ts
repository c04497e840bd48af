import { Parser } from "htmlparser2";
import { raised } from "./raised";
import { MOST_SIGNS, TextRefusal, tooLong } from "./refusal";
import type { PageCell } from "./table-lines";
import { tableLines } from "./table-lines";

const SKIPPED = new Set(
  "script style head noscript template svg iframe select nav button textarea object audio video canvas".split(" "),
);
const BLOCKS = new Set(
  "p div section article main aside h1 h2 h3 h4 h5 h6 li ul ol table caption tr blockquote pre header footer center form dl dd dt hr body".split(
    " ",
  ),
);
/** Behind these a line is left empty. */
const PARAGRAPHS = new Set(["p", "table", "h1", "h2", "h3", "h4", "h5", "h6"]);
const MOST_DEPTH = 2_000;
const CELLS = new Set(["td", "th"]);
/** Those of tables within a cell. */
const BARS = /\s?\|[\s|]*/gu;
/** Columns and rows that a cell may take. */
const MOST_ACROSS = 100;
const MOST_DOWN = 5_000;

/**
 * The text of a page: a paragraph a line, a row of a table a line with bars between its cells, numbered lists with their
 * numbers, raised figures as such. Errors: `TextRefusal`.
 */
export function readHtml(html: string): string {
  const page = new PageText();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      ontext: (text) => page.add(text),
      onclosetag: (name) => page.close(name),
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return page.text();
}

type Attributes = Readonly<Record<string, string>>;

/** What gathers lines: the page, or a cell of it. */
interface Frame {
  readonly lines: string[];
  line: string;
  hasTable: boolean;
  readonly across: number;
  readonly down: number;
}

/** What is said between the tags, as they come. */
class PageText {
  private readonly page: Frame = newFrame({});
  private readonly frames: Frame[] = [this.page];
  /** The rows of each table that is open. */
  private readonly tables: PageCell[][][] = [];
  private signs = 0;
  private inTables = 0;
  private depth = 0;
  private skipped = 0;
  private raised = 0;
  private asWritten = 0;
  /** The number of the newest item, of each numbered list that is open; null of others. */
  private readonly lists: (number | null)[] = [];

  open(name: string, attributes: Attributes): void {
    if ((this.depth += 1) > MOST_DEPTH)
      throw new TextRefusal(`expected a page, found tags nested more than ${MOST_DEPTH} levels deep`);
    if (SKIPPED.has(name)) this.skipped += 1;
    if (this.skipped > 0) return;
    if (BLOCKS.has(name) || name === "br") this.endLine();
    if (name === "sup") this.raised += 1;
    if (name === "pre") this.asWritten += 1;
    this.openInList(name, attributes);
    this.openInTable(name, attributes);
  }

  close(name: string): void {
    this.depth -= 1;
    if (SKIPPED.has(name)) this.skipped -= 1;
    if (this.skipped > 0) return;
    if (BLOCKS.has(name)) this.endLine();
    if (name === "sup") this.raised -= 1;
    if (name === "pre") this.asWritten -= 1;
    if (name === "ol" || name === "ul") this.lists.pop();
    this.closeInTable(name);
    if (PARAGRAPHS.has(name) && this.frame === this.page) this.page.lines.push("");
  }

  add(text: string): void {
    if (this.skipped > 0) return;
    this.signs += text.length;
    if (this.signs > MOST_SIGNS) throw tooLong();
    const said = this.raised > 0 ? raised(text) : text;
    if (this.asWritten > 0) return this.addWritten(said);
    this.frame.line += said.replace(/[\s\u00ad\u200b]+/gu, (blanks) =>
      blanks.includes("\u00ad") || blanks === "\u200b" ? "" : " ",
    );
  }

  text(): string {
    while (this.frames.length > 1) this.closeCell();
    while (this.tables.length > 0) this.closeTable();
    this.endLine();
    return this.page.lines
      .join("\n")
      .replace(/\n{3,}/gu, "\n\n")
      .trim();
  }

  private get frame(): Frame {
    return this.frames.at(-1) ?? this.page;
  }

  /** Ends of lines and blanks are those of the page. */
  private addWritten(text: string): void {
    const [first = "", ...others] = text.split(/\r?\n/u);
    this.frame.line += first;
    for (const line of others) {
      this.frame.lines.push(this.frame.line.trimEnd());
      this.frame.line = line;
    }
  }

  private openInList(name: string, attributes: Attributes): void {
    if (name === "ol") this.lists.push(numberIn(attributes, "start", 1) - 1);
    if (name === "ul") this.lists.push(null);
    if (name === "li") this.frame.line += this.itemMark(attributes);
  }

  private openInTable(name: string, attributes: Attributes): void {
    if (name === "table") this.tables.push([]);
    if (name === "tr") this.tables.at(-1)?.push([]);
    if (CELLS.has(name) && this.tables.length > 0) this.frames.push(newFrame(attributes));
  }

  private closeInTable(name: string): void {
    if (CELLS.has(name) && this.frames.length > 1) this.closeCell();
    if (name === "table") this.closeTable();
  }

  private closeCell(): void {
    this.endLine();
    const { lines, across, down, hasTable } = this.frames.pop() ?? this.page;
    const filled = lines.filter((line) => line !== "");
    const words = filled.join(" ").replace(BARS, " ").trim();
    this.tables.at(-1)?.at(-1)?.push({ words, lines: filled, across, down, hasTable });
  }

  private closeTable(): void {
    const rows = this.tables.pop();
    if (rows === undefined) return;
    this.endLine();
    this.frame.hasTable = true;
    for (const line of tableLines(rows)) {
      // Merged cells make more of it than was read.
      this.inTables += line.length;
      if (this.inTables > 2 * MOST_SIGNS) throw tooLong();
      this.frame.lines.push(line);
    }
  }

  private itemMark(attributes: Attributes): string {
    const place = this.lists.length - 1;
    const last = this.lists[place];
    if (last === undefined) return "";
    if (last === null) return "- ";
    this.lists[place] = numberIn(attributes, "value", last + 1);
    const numbers = this.lists.filter((number) => number !== null);
    return `${numbers.join(".")}. `;
  }

  private endLine(): void {
    const { frame } = this;
    const said = this.asWritten > 0 ? frame.line.trimEnd() : frame.line.replace(/ {2,}/gu, " ").trim();
    if (said !== "") frame.lines.push(said);
    frame.line = "";
  }
}

function newFrame(attributes: Attributes): Frame {
  const across = Math.min(numberIn(attributes, "colspan", 1), MOST_ACROSS);
  const down = Math.min(numberIn(attributes, "rowspan", 1), MOST_DOWN);
  return { lines: [], line: "", hasTable: false, across: Math.max(across, 1), down: Math.max(down, 1) };
}

function numberIn(attributes: Attributes, name: string, otherwise: number): number {
  const number = Number.parseInt(attributes[name] ?? "", 10);
  return Number.isSafeInteger(number) && number >= 0 ? number : otherwise;
}
