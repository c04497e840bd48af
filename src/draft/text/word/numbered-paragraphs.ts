import { Parser } from "htmlparser2";
import { ListNumbers } from "./list-numbers";
import type { Numbered, WordLists } from "./word-lists";

/** Words that Word shows and the document does not hold, with the place at which they belong. */
interface Mark {
  readonly at: number;
  readonly words: string;
}

interface Paragraph {
  style: string | undefined;
  numbered: Numbered;
  /** Its end is deleted: what follows goes on from it. */
  isJoined: boolean;
  hasWords: boolean;
  mark: Mark | null;
}

/** What is not shown: how a paragraph was, what was deleted or moved away, and a drawing's other form. */
const UNSHOWN = new Set(["w:pPrChange", "w:del", "w:moveFrom", "mc:Choice"]);

/** A document (document.xml) with the numbers of its lists as words before each paragraph, as Word shows them. */
export function withNumbers(xml: string, lists: WordLists): string {
  if (lists.byId.size === 0) return xml;
  const prefix = /<(\w+:)?document[\s>]/u.exec(xml)?.[1] ?? "";
  const known = (name: string) => (name.startsWith(prefix) ? `w:${name.slice(prefix.length)}` : name);
  const paragraphs = new NumberedParagraphs(lists);
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => paragraphs.open(known(name), attributes[`${prefix}val`]),
      onclosetag: (name) => paragraphs.close(known(name), parser.endIndex + 1),
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return withMarks(xml, paragraphs.marks, prefix);
}

/** Tags as they come, with the prefixes that Word gives them. */
class NumberedParagraphs {
  readonly marks: Mark[] = [];
  private readonly numbers: ListNumbers;
  private readonly names: string[] = [];
  private readonly paragraphs: Paragraph[] = [];
  /** Whether each open row is deleted. */
  private readonly rows: boolean[] = [];
  private unshown = 0;
  /** Where the paragraph begins that goes on behind one whose end is deleted. */
  private joinedAt: number | null = null;

  constructor(private readonly lists: WordLists) {
    this.numbers = new ListNumbers(lists);
  }

  open(name: string, value: string | undefined): void {
    const parent = this.names.at(-1);
    this.names.push(name);
    if (UNSHOWN.has(name)) this.unshown += 1;
    if ((name === "w:del" || name === "w:moveFrom") && parent !== undefined) this.markDeleted(parent);
    if (this.unshown > 0) return;
    if (name === "w:tr") this.rows.push(false);
    if (name === "w:p")
      this.paragraphs.push({ style: undefined, numbered: {}, isJoined: false, hasWords: false, mark: null });
    const paragraph = this.paragraphs.at(-1);
    if (paragraph !== undefined) readOf(paragraph, { name, parent, value });
  }

  close(name: string, end: number): void {
    this.names.pop();
    if (UNSHOWN.has(name)) this.unshown -= 1;
    if (this.unshown > 0) return;
    if (name === "w:tr") this.rows.pop();
    if (name === "w:pPr") this.number(end);
    if (name === "w:p") this.closeParagraph();
  }

  private markDeleted(parent: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (parent === "w:trPr") this.rows[this.rows.length - 1] = true;
    if (parent === "w:rPr" && this.names.at(-3) === "w:pPr" && paragraph !== undefined) paragraph.isJoined = true;
  }

  /** At the end of its properties: lists go on in the order in which paragraphs begin. */
  private number(end: number): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined || this.rows.includes(true)) return;
    if (paragraph.isJoined) {
      this.joinedAt ??= end;
      return;
    }
    const { list, level = 0 } = { ...this.lists.ofStyle(paragraph.style ?? ""), ...paragraph.numbered };
    const words = list === undefined ? "" : this.numbers.next(list, level);
    if (words !== "") paragraph.mark = { at: this.joinedAt ?? end, words };
  }

  /** An empty line of a list shows a number that says nothing; an empty cell may be the number of its row. */
  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph === undefined || paragraph.isJoined) return;
    this.joinedAt = null;
    if (paragraph.mark !== null && (paragraph.hasWords || this.rows.length > 0)) this.marks.push(paragraph.mark);
  }
}

function readOf(
  paragraph: Paragraph,
  {
    name,
    parent,
    value,
  }: { readonly name: string; readonly parent: string | undefined; readonly value: string | undefined },
): void {
  if (name === "w:t") paragraph.hasWords = true;
  if (name === "w:pStyle") paragraph.style = value;
  if (parent !== "w:numPr") return;
  if (name === "w:numId") paragraph.numbered = { ...paragraph.numbered, list: value };
  if (name === "w:ilvl") paragraph.numbered = { ...paragraph.numbered, level: Number(value) };
}

function withMarks(xml: string, marks: readonly Mark[], prefix: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, words } of [...marks].sort((a, b) => a.at - b.at)) {
    const run = `<${prefix}r><${prefix}t xml:space="preserve">${escaped(words)}</${prefix}t></${prefix}r>`;
    pieces.push(xml.slice(from, at), run);
    from = at;
  }
  return [...pieces, xml.slice(from)].join("");
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
