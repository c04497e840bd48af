import type { ExportMetadata } from "../export-metadata";
import type { Paper, PaperCell, PaperTable } from "./paper";
import type { PdfContent, PdfDocument } from "./pdfmake";
import { frame, LAYOUT, momentText, RED } from "./report-pdf";

/** A paper as pdfmake takes it: A4 landscape, heads of tables on each page, the signature kept together. */
export function paperDocument(paper: Paper, metadata: ExportMetadata): PdfDocument {
  return {
    ...frame(paper, metadata),
    pageOrientation: "landscape",
    content: [
      { text: paper.title, style: "title" },
      { text: momentText(metadata, paper), style: "grey" },
      ...paper.lines.map((text) => ({ text })),
      ...paper.notes.map((text) => ({ text, bold: true, color: RED })),
      ...paper.tables.map(tableContent),
      signature(paper),
    ],
  };
}

function tableContent({ title, columns, rows, total }: PaperTable): PdfContent {
  const rest = columns.slice(1).map(() => "");
  return {
    layout: LAYOUT,
    fontSize: 8,
    margin: [0, 8, 0, 0],
    table: {
      headerRows: 2,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ width }) => width),
      body: [
        [{ text: title, style: "section", colSpan: columns.length }, ...rest],
        columns.map(({ header }) => ({ text: header, style: "head" })),
        ...rows.map((cells) => cells.map(cellContent)),
        total.map((text) => ({ text, bold: true })),
      ],
    },
  };
}

function cellContent(cell: PaperCell): PdfContent {
  return typeof cell === "string" ? cell : { text: cell.text, color: RED };
}

function signature({ signature: lines }: Paper): PdfContent {
  return {
    unbreakable: true,
    margin: [0, 24, 0, 0],
    columns: lines.map((text) => ({ text: `${text} ____________________`, width: "*" })),
  };
}
