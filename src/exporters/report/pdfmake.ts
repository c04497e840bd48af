import { createRequire } from "node:module";

/** What this service uses of pdfmake's documents. The library's published types would bring in all of a browser's. */
export interface PdfDocument {
  readonly pageSize: "A4";
  readonly pageOrientation?: "landscape";
  readonly pageMargins: readonly number[];
  readonly info: Readonly<Record<"title" | "author" | "creator" | "subject" | "keywords", string>>;
  readonly language: string;
  readonly defaultStyle: PdfStyle;
  readonly styles: Readonly<Record<string, PdfStyle>>;
  readonly footer: (page: number, pages: number) => PdfContent;
  readonly content: readonly PdfContent[];
}

export interface PdfStyle {
  readonly font?: string;
  /** Points, as all lengths. */
  readonly fontSize?: number;
  readonly lineHeight?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fillColor?: string;
  readonly alignment?: "right";
  /** Left, top, right, bottom. */
  readonly margin?: readonly number[];
}

export type PdfContent = string | PdfBlock;

export interface PdfBlock extends PdfStyle {
  readonly style?: string;
  readonly text?: string | readonly PdfContent[];
  readonly stack?: readonly PdfContent[];
  readonly ul?: readonly PdfContent[];
  readonly markerColor?: string;
  readonly columns?: readonly PdfContent[];
  readonly width?: "*" | "auto";
  /** How many columns a cell takes. The cells that it covers are empty texts. */
  readonly colSpan?: number;
  readonly unbreakable?: boolean;
  readonly table?: PdfTable;
  readonly layout?: PdfLayout;
}

export interface PdfTable {
  readonly widths: readonly (number | "*")[];
  readonly body: readonly (readonly PdfContent[])[];
  readonly headerRows: number;
  readonly keepWithHeaderRows: number;
  readonly dontBreakRows: boolean;
}

/** By the number of the line or the column. */
export interface PdfLayout {
  readonly hLineWidth: (line: number) => number;
  readonly vLineWidth: (line: number) => number;
  readonly hLineColor: (line: number) => string;
  readonly paddingLeft: (column: number) => number;
  readonly paddingRight: (column: number) => number;
}

interface PdfMake {
  setUrlAccessPolicy(isAllowed: (url: string) => boolean): void;
  setLocalAccessPolicy(isAllowed: (path: string) => boolean): void;
  setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
  createPdf(document: PdfDocument): { getBuffer(): Promise<Buffer> };
}

const load = createRequire(__filename);

/** The library. Its methods belong to one object for the process. */
export const PDFMAKE = load("pdfmake") as PdfMake;

/** The path of one font of the library. The other fonts stand beside it. */
export const ROBOTO_FILE = load.resolve("pdfmake/fonts/Roboto/Roboto-Regular.ttf");
