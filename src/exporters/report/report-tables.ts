import { TRACE_BRANCH_WORDS } from "../../chain/accountability.words";
import type { Language } from "../../language/language";
import { capitalised } from "../../language/sentence";
import type { Column, Table } from "../table/column";
import { tableOf } from "../table/column";
import type { BasisRow, ChainRow, DutyReport, Held, Report, ReportFinding } from "./report";
import type { ReportWords } from "./report-words";
import { REPORT_WORDS } from "./report-words";

/** Something of a duty, with the duty it is of. */
interface Of<T> {
  readonly duty: string;
  readonly dutyId: string;
  readonly of: T;
}

/** A report as sheets: the duties, their chains, bases, breaks and findings. */
export function reportTables(report: Report): readonly Table[] {
  const words = REPORT_WORDS[report.language];
  return [
    tableOf(words.duties, dutyColumns(words), [report.duties]),
    tableOf(words.chain, chainColumns(words, report.language), [ofDuties(report, ({ chain }) => chain)]),
    tableOf(words.bases, basisColumns(words), [ofDuties(report, ({ bases }) => bases)]),
    tableOf(words.breaks, breakColumns(words), [ofDuties(report, ({ breaks }) => breaks)]),
    tableOf(words.findings, findingColumns(words), [allFindings(report)]),
  ];
}

function ofDuties<T>({ duties }: Report, partsOf: (duty: DutyReport) => readonly T[]): readonly Of<T>[] {
  return duties.flatMap((duty) => partsOf(duty).map((of) => ({ duty: duty.title, dutyId: duty.id, of })));
}

/** A subject's own findings have no duty. */
function allFindings(report: Report): readonly Of<ReportFinding>[] {
  const ofSubject = report.findings.map((of) => ({ duty: "", dutyId: "", of }));
  return [...ofSubject, ...ofDuties(report, ({ findings }) => findings)];
}

function dutyColumns(words: ReportWords): readonly Column<DutyReport>[] {
  return [
    { key: "dutyId", header: words.dutyId, width: 28, value: ({ id }) => id },
    { key: "duty", header: words.duty, width: 50, value: ({ title }) => title },
    { key: "sentence", header: words.chain, width: 100, value: ({ sentence }) => sentence },
    {
      key: "facts",
      header: words.facts,
      width: 50,
      value: ({ facts }) => facts.map(({ what, value }) => `${what}: ${value}`),
    },
    { key: "notes", header: words.notes, width: 50, value: ({ notes }) => notes },
  ];
}

function chainColumns(words: ReportWords, language: Language): readonly Column<Of<ChainRow>>[] {
  return [
    ...dutyOf(words),
    {
      key: "branch",
      header: words.branch,
      value: ({ of }) => capitalised(TRACE_BRANCH_WORDS[of.branch][language].term),
    },
    { key: "depth", header: words.depth, width: 8, value: ({ of }) => of.depth },
    { key: "role", header: words.role, value: ({ of }) => of.role },
    { key: "who", header: words.who, width: 60, value: ({ of }) => of.who },
    { key: "whoId", header: words.whoId, width: 28, value: ({ of }) => of.whoId },
    { key: "basis", header: words.basis, width: 50, value: ({ of }) => of.basis },
    ...heldColumns(words),
  ];
}

function basisColumns(words: ReportWords): readonly Column<Of<BasisRow>>[] {
  return [
    ...dutyOf(words),
    { key: "document", header: words.document, width: 50, value: ({ of }) => of.document },
    { key: "documentId", header: words.documentId, width: 28, value: ({ of }) => of.documentId },
    { key: "content", header: words.content, width: 80, value: ({ of }) => of.content },
    ...heldColumns(words),
  ];
}

function breakColumns(words: ReportWords): readonly Column<Of<string>>[] {
  return [...dutyOf(words), { key: "break", header: words.breaks, width: 100, value: ({ of }) => of }];
}

function findingColumns(words: ReportWords): readonly Column<Of<ReportFinding>>[] {
  return [
    ...dutyOf(words),
    { key: "severity", header: words.severity, value: ({ of }) => of.severity },
    { key: "finding", header: words.findings, width: 60, value: ({ of }) => of.title },
    { key: "condition", header: words.condition, width: 80, value: ({ of }) => of.condition },
    { key: "effect", header: words.effect, width: 60, value: ({ of }) => of.effect },
    { key: "findingId", header: words.findingId, width: 36, value: ({ of }) => of.id },
  ];
}

function dutyOf(words: ReportWords): readonly Column<Of<unknown>>[] {
  return [
    { key: "dutyId", header: words.dutyId, width: 28, value: ({ dutyId }) => dutyId },
    { key: "duty", header: words.duty, width: 40, value: ({ duty }) => duty },
  ];
}

function heldColumns(words: ReportWords): readonly Column<Of<Held>>[] {
  return [
    { key: "validFrom", header: words.validFrom, isDay: true, value: ({ of }) => of.validity.from },
    { key: "validTo", header: words.validTo, isDay: true, value: ({ of }) => of.validity.to },
    { key: "attestedOn", header: words.attestedOn, isDay: true, value: ({ of }) => of.attestedOn },
    { key: "state", header: words.state, width: 24, value: ({ of }) => of.state },
  ];
}
