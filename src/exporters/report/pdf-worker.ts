import { dirname, sep } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import type { ExportMetadata } from "../export-metadata";
import type { Report } from "./report";
import { PDFMAKE, ROBOTO_FILE } from "./pdfmake";
import { reportDocument } from "./report-pdf";

/** What the thread is given. */
export interface PdfTask {
  readonly report: Report;
  readonly metadata: ExportMetadata;
}

/** The folder of fonts with Cyrillic letters. The letters that a page uses are embedded into the file. */
const FONTS = dirname(ROBOTO_FILE);

async function render({ report, metadata }: PdfTask): Promise<void> {
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
  parentPort?.postMessage(new Uint8Array(await PDFMAKE.createPdf(reportDocument(report, metadata)).getBuffer()));
}

void render(workerData as PdfTask);
