import { TraceBranch } from "../../chain/accountability";
import { TRACE_BRANCH_WORDS } from "../../chain/accountability.words";
import { dayText } from "../../language/day-text";
import { Language } from "../../language/language";
import { capitalised } from "../../language/sentence";
import type { ExportMetadata } from "../export-metadata";
import { exportTime } from "../export-metadata";
import { shortHash, stampOf } from "../stamp";
import type { PdfContent, PdfDocument, PdfLayout } from "./pdfmake";
import type { BasisRow, ChainRow, DutyReport, Held, Report, ReportFinding } from "./report";
import type { ReportWords } from "./report-words";
import { heldText, REPORT_WORDS } from "./report-words";

const GREY = "#5f6368";
/** What does not hold. */
export const RED = "#b3261e";
/** Points by which each step away from the duty is set in. */
const INDENT = 8;
/** Deeper steps would leave no room for names. */
const MAX_INDENTS = 6;

/** Thin grey lines between rows. The title over the head has no lines around it. */
export const LAYOUT: PdfLayout = {
  hLineWidth: (line) => (line <= 1 ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => "#c4c9d0",
  paddingLeft: () => 3,
  paddingRight: () => 3,
};

/** A document that says in which language it is. */
type Framed = Pick<Report, "language" | "title">;

/** A report as pdfmake takes it: the moment under the title, and what the file is at the foot of each page. */
export function reportDocument(report: Report, metadata: ExportMetadata): PdfDocument {
  const words = REPORT_WORDS[report.language];
  return {
    ...frame(report, metadata),
    content: [
      { text: report.title, style: "title" },
      { text: momentText(metadata, report), style: "grey" },
      { text: `${words.filter}: ${JSON.stringify(metadata.parameters)}`, style: "grey", margin: [0, 0, 0, 4] },
      ...report.notes.map((note) => ({ text: note, bold: true, color: RED })),
      ...report.duties.flatMap((duty) => dutyContent(duty, words, report.language)),
      ...(report.findings.length === 0
        ? []
        : section(words.findingsOfSubject, report.findings.map(findingContent), words)),
    ],
  };
}

/** What documents have in common: A4, styles, properties of the file, and its foot. */
export function frame(framed: Framed, metadata: ExportMetadata): Omit<PdfDocument, "content"> {
  const words = REPORT_WORDS[framed.language];
  return {
    pageSize: "A4",
    pageMargins: [40, 40, 40, 48],
    info: {
      title: framed.title,
      author: "Zveno",
      creator: `Zveno ${metadata.version}`,
      subject: momentText(metadata, framed),
      keywords: stampOf(metadata),
    },
    language: framed.language === Language.RU ? "ru-RU" : "en",
    defaultStyle: { font: "Roboto", fontSize: 9, lineHeight: 1.15 },
    styles: {
      title: { fontSize: 15, bold: true, margin: [0, 0, 0, 4] },
      borne: { fontSize: 13, bold: true, color: GREY, margin: [0, 12, 0, 0] },
      duty: { fontSize: 12, bold: true, margin: [0, 10, 0, 4] },
      section: { fontSize: 10, bold: true, margin: [0, 8, 0, 3] },
      branch: { bold: true, color: GREY },
      head: { bold: true, fillColor: "#eef1f5" },
      grey: { color: GREY },
    },
    footer: (page, pages) => footer(framed, metadata, words.page(page, pages)),
  };
}

/** «На 15.09.2022, ревизия 2». */
export function momentText({ asOf, revision }: ExportMetadata, { language }: Framed): string {
  const words = REPORT_WORDS[language];
  return `${words.asOf} ${dayText(asOf, language)}, ${words.revision} ${revision}`;
}

function footer({ language, ...framed }: Framed, metadata: ExportMetadata, page: string): PdfContent {
  const { made } = REPORT_WORDS[language];
  const text = `${momentText(metadata, { language, ...framed })} (${shortHash(metadata)}) · ${made} ${exportTime(metadata, language)} · Zveno ${metadata.version}`;
  return {
    margin: [40, 14, 40, 0],
    fontSize: 7.5,
    color: GREY,
    columns: [
      { text, width: "*" },
      { text: page, width: "auto", alignment: "right" },
    ],
  };
}

function dutyContent(duty: DutyReport, words: ReportWords, language: Language): PdfContent[] {
  return [
    ...(duty.heading === null ? [] : [{ text: duty.heading, style: "borne" }]),
    { text: duty.title, style: "duty" },
    { text: duty.sentence, margin: [0, 0, 0, 4] },
    ...duty.facts.map(({ what, value }) => ({ text: [{ text: `${what}: `, style: "grey" }, value] })),
    chainTable(duty.chain, words, language),
    ...duty.notes.map((note) => ({ text: note, color: RED, margin: [0, 3, 0, 0] })),
    basisTable(duty.bases, words, language),
    ...section(
      words.breaks,
      duty.breaks.map((text) => ({ ul: [text], markerColor: RED })),
      words,
    ),
    ...section(words.findings, duty.findings.map(findingContent), words),
  ];
}

/** A heading that stays with what comes first below it. */
function section(title: string, [first, ...others]: readonly PdfContent[], words: ReportWords): PdfContent[] {
  return [{ unbreakable: true, stack: [{ text: title, style: "section" }, first ?? words.none] }, ...others];
}

function chainTable(rows: readonly ChainRow[], words: ReportWords, language: Language): PdfContent {
  const body = [TraceBranch.EXECUTION, TraceBranch.CONTROL, TraceBranch.CONCERNS].flatMap((branch) => {
    const found = rows.filter((row) => row.branch === branch).map((row) => chainCells(row, language));
    return found.length === 0 ? [] : [branchRow(capitalised(TRACE_BRANCH_WORDS[branch][language].term)), ...found];
  });
  const heads = [words.role, words.who, words.basis, words.term, words.state];
  return table(words.chain, { widths: [70, "*", 112, 66, 62], heads, body, none: words.none });
}

function branchRow(name: string): PdfContent[] {
  return [{ text: name, style: "branch", colSpan: 5 }, "", "", "", ""];
}

function chainCells(row: ChainRow, language: Language): PdfContent[] {
  const indent = Math.min(row.depth - 1, MAX_INDENTS) * INDENT;
  return [
    { text: row.role, margin: [indent, 0, 0, 0] },
    { text: row.who, margin: [indent, 0, 0, 0] },
    row.basis === "" ? "—" : row.basis,
    heldText(row, language),
    stateCell(row),
  ];
}

function basisTable(rows: readonly BasisRow[], words: ReportWords, language: Language): PdfContent {
  const body = rows.map((row) => [row.document, row.content, heldText(row, language), stateCell(row)]);
  const heads = [words.document, words.content, words.term, words.state];
  return table(words.bases, { widths: [150, "*", 66, 62], heads, body, none: words.none });
}

function stateCell({ state, isBroken }: Held): PdfContent {
  return isBroken ? { text: state, color: RED } : state;
}

interface TableParts {
  readonly widths: (number | "*")[];
  readonly heads: readonly string[];
  readonly body: readonly PdfContent[][];
  /** What stands there instead of rows. */
  readonly none: string;
}

/** A table with its title over its head, on each page that it goes on to. */
function table(title: string, { widths, heads, body, none }: TableParts): PdfContent {
  const rest = heads.slice(1).map(() => "");
  const rows = body.length === 0 ? [[{ text: none, colSpan: heads.length }, ...rest]] : body;
  return {
    layout: LAYOUT,
    fontSize: 8,
    table: {
      headerRows: 2,
      keepWithHeaderRows: 2,
      dontBreakRows: true,
      widths,
      body: [
        [{ text: title, style: "section", colSpan: heads.length }, ...rest],
        heads.map((text) => ({ text, style: "head" })),
        ...rows,
      ],
    },
  };
}

function findingContent({ title, severity, condition, effect }: ReportFinding): PdfContent {
  return {
    unbreakable: true,
    margin: [0, 0, 0, 4],
    stack: [
      {
        text: [
          { text: title, bold: true },
          { text: ` (${severity})`, style: "grey" },
        ],
      },
      condition,
      effect,
    ],
  };
}
