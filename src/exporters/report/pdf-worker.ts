import { dirname, sep } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import type { ExportMetadata } from "../export-metadata";
import type { Report } from "./report";
import type { Paper } from "./paper";
import { paperDocument } from "./paper-pdf";
import type { PdfDocument } from "./pdfmake";
import { PDFMAKE, ROBOTO_FILE } from "./pdfmake";
import { reportDocument } from "./report-pdf";

/** What the thread is given: a report, or a paper. */
export type PdfTask = { readonly metadata: ExportMetadata } & ({ readonly report: Report } | { readonly paper: Paper });

/** The folder of fonts with Cyrillic letters. The letters that a page uses are embedded into the file. */
const FONTS = dirname(ROBOTO_FILE);

async function render(task: PdfTask): Promise<void> {
  // Reports hold texts of others: none of them may make the renderer fetch or read anything but the fonts.
  PDFMAKE.setUrlAccessPolicy(() => false);
  PDFMAKE.setLocalAccessPolicy((path) => path.startsWith(FONTS + sep));
  const font = (style: string) => `${FONTS}${sep}Roboto-${style}.ttf`;
  const Roboto = {
    normal: font("Regular"),
    bold: font("Medium"),
    italics: font("Italic"),
    bolditalics: font("MediumItalic"),
  };
  PDFMAKE.setFonts({ Roboto });
  parentPort?.postMessage(new Uint8Array(await PDFMAKE.createPdf(documentOf(task)).getBuffer()));
}

function documentOf(task: PdfTask): PdfDocument {
  return "paper" in task ? paperDocument(task.paper, task.metadata) : reportDocument(task.report, task.metadata);
}

void render(workerData as PdfTask);
