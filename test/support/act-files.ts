import { archive } from "./table-files";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** A Word document of these paragraphs. */
export function docxOf(paragraphs: readonly string[]): Promise<Buffer> {
  return wordDocument(
    paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join(""),
  );
}

/** A Word document of this body; `parts`: what stands within the roots of other parts, by their names. */
export function wordDocument(
  body: string,
  parts: Readonly<Partial<Record<"numbering" | "styles" | "footnotes" | "endnotes" | "header1", string>>> = {},
): Promise<Buffer> {
  const others = Object.entries(parts).map(([name, content]) => {
    const root = name === "header1" ? "hdr" : name;
    return [`word/${name}.xml`, `<w:${root} xmlns:w="${WORD}">${content}</w:${root}>`] as const;
  });
  return archive({
    "[Content_Types].xml": `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${DOCUMENT}" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(others),
  });
}

/** Codes of letters in the encoding of fonts here: those of windows-1251 beyond ASCII. */
const FIRST_LETTER = 0xc0;
const LINE_HEIGHT = 12;
const LINES_A_PAGE = 60;

/** A PDF of these lines, each in a font of its own; without `hasText` of empty pages alone. */
export function pdfOf(lines: readonly string[], { hasText = true }: { readonly hasText?: boolean } = {}): Buffer {
  const pages = Array.from({ length: Math.ceil(lines.length / LINES_A_PAGE) }, (_, page) =>
    lines.slice(page * LINES_A_PAGE, (page + 1) * LINES_A_PAGE),
  );
  const objects: string[] = ["<</Type/Catalog/Pages 2 0 R>>", "", encoding(), `[${"500 ".repeat(224)}]`];
  const add = (object: string) => objects.push(object);
  const kids = pages.map((page) => {
    const fonts = page.map(() =>
      add("<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding 3 0 R/FirstChar 32/LastChar 255/Widths 4 0 R>>"),
    );
    const shown = page.map((line, place) => {
      const y = 780 - place * LINE_HEIGHT;
      return `BT /F${fonts[place]} 10 Tf 40 ${y} Td <${hexOf(line)}> Tj ET`;
    });
    const content = hasText ? shown.join("\n") : "";
    const stream = add(`<</Length ${content.length}>>\nstream\n${content}\nendstream`);
    const named = fonts.map((font) => `/F${font} ${font} 0 R`).join(" ");
    return add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 1000 800]/Contents ${stream} 0 R/Resources<</Font<<${named}>>>>>>`,
    );
  });
  objects[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(" ")}]>>`;
  return written(objects);
}

/** Letters by the names that fonts have for them: А is afii10017, а afii10065. */
function encoding(): string {
  const capitals = Array.from({ length: 32 }, (_, letter) => `/afii${10017 + letter + (letter > 5 ? 1 : 0)}`);
  const small = Array.from({ length: 32 }, (_, letter) => `/afii${10065 + letter + (letter > 5 ? 1 : 0)}`);
  return `<</Type/Encoding/Differences[185/afii61352 ${FIRST_LETTER} ${[...capitals, ...small].join(" ")}]>>`;
}

function hexOf(line: string): string {
  return [...line].map((sign) => codeOf(sign).toString(16).padStart(2, "0")).join("");
}

function codeOf(sign: string): number {
  if (sign === "№") return 185;
  const code = sign.codePointAt(0) ?? 0;
  return code < 128 ? code : code - 0x410 + FIRST_LETTER;
}

function written(objects: readonly string[]): Buffer {
  const offsets: number[] = [];
  let file = "%PDF-1.4\n";
  for (const [place, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${place + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
  );
}
