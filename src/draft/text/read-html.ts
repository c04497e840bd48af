import { Parser } from "htmlparser2";
import { MOST_SIGNS, TextRefusal, tooLong } from "./refusal";

const SKIPPED = new Set(["script", "style", "head", "noscript", "template", "svg", "iframe", "select"]);
const BLOCKS = new Set([
  "p",
  "div",
  "section",
  "article",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "li",
  "ul",
  "ol",
  "table",
  "tr",
  "blockquote",
  "pre",
  "header",
  "footer",
  "center",
  "dd",
  "dt",
  "body",
]);
/** Behind these a line is left empty. */
const PARAGRAPHS = new Set(["p", "table", "h1", "h2", "h3", "h4", "h5", "h6"]);
const MOST_DEPTH = 2_000;

/** The text of a page: a paragraph a line, a row of a table a line with bars between its cells, numbered lists with their numbers. Errors: `TextRefusal`. */
export function readHtml(html: string): string {
  const page = new PageText();
  const parser = new Parser(
    { onopentag: (name) => page.open(name), ontext: (text) => page.add(text), onclosetag: (name) => page.close(name) },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return page.text();
}

/** What is said between the tags, as they come. */
class PageText {
  private readonly lines: string[] = [];
  private line = "";
  private signs = 0;
  private depth = 0;
  private skipped = 0;
  /** Cells that are open: within them nothing begins a line. */
  private cells = 0;
  /** The number of the newest item, of each numbered list that is open; null of others. */
  private readonly lists: (number | null)[] = [];

  open(name: string): void {
    if ((this.depth += 1) > MOST_DEPTH)
      throw new TextRefusal(`expected a page, found tags nested more than ${MOST_DEPTH} levels deep`);
    if (SKIPPED.has(name)) this.skipped += 1;
    if (name === "br") return this.cells > 0 ? this.add(" ") : this.endLine();
    if (BLOCKS.has(name)) this.break();
    if (name === "ol" || name === "ul") this.lists.push(name === "ol" ? 0 : null);
    if (name === "li") this.line += this.itemMark();
    if (name === "td" || name === "th") this.openCell();
  }

  close(name: string): void {
    this.depth -= 1;
    if (SKIPPED.has(name)) this.skipped -= 1;
    if (name === "td" || name === "th") this.cells = Math.max(0, this.cells - 1);
    if (name === "ol" || name === "ul") this.lists.pop();
    if (BLOCKS.has(name)) this.closeBlock(name);
  }

  private closeBlock(name: string): void {
    if (this.cells > 0) return this.break();
    if (name === "tr" && this.line !== "") this.line += " |";
    this.endLine();
    if (PARAGRAPHS.has(name)) this.lines.push("");
  }

  add(text: string): void {
    if (this.skipped > 0) return;
    this.signs += text.length;
    if (this.signs > MOST_SIGNS) throw tooLong();
    this.line += text.replace(/[\s\u00ad\u200b]+/gu, (blanks) =>
      blanks.includes("\u00ad") || blanks === "\u200b" ? "" : " ",
    );
  }

  text(): string {
    this.endLine();
    return this.lines
      .join("\n")
      .replace(/\n{3,}/gu, "\n\n")
      .trim();
  }

  private openCell(): void {
    this.line += this.line === "" ? "| " : " | ";
    this.cells += 1;
  }

  private itemMark(): string {
    const place = this.lists.length - 1;
    const last = this.lists[place];
    if (last === undefined) return "";
    if (last === null) return "- ";
    this.lists[place] = last + 1;
    const numbers = this.lists.filter((number) => number !== null);
    return `${numbers.join(".")}. `;
  }

  private break(): void {
    if (this.cells > 0) this.line += " ";
    else this.endLine();
  }

  private endLine(): void {
    const said = this.line.replace(/ {2,}/gu, " ").trim();
    if (said !== "") this.lines.push(said);
    this.line = "";
  }
}
