import { Readable } from "node:stream";
import type { GraphQLSchema } from "graphql";
import { GraphQLID } from "graphql";
import { Language } from "../../language/language";
import type { AskedExport, ExportDefinition, OpenedExport } from "../export-definition";
import type { ExportMetadata } from "../export-metadata";
import type { ParameterTypes } from "../parameters";
import { argumentsOf, inputType, momentParameters } from "../parameters";
import type { ReportArgs } from "./read-report";
import { readReport } from "./read-report";
import { renderPdf } from "./render-pdf";
import type { Report } from "./report";
import { reportTables } from "./report-tables";

/** Who answers for a duty, or for all duties of a subject, as a document for people. Read whole: it has a bound of its own. */
export const ACCOUNTABILITY_EXPORT: ExportDefinition = {
  name: "accountability",
  title: "Ответственность",
  formats: ["pdf", "xlsx"],
  parameters: reportParameters,
  open: openReport,
};

function reportParameters(schema: GraphQLSchema): ParameterTypes {
  return {
    duty: { type: GraphQLID, description: "Id of the duty it is about; or else `subject` (обязанность)." },
    subject: { type: GraphQLID, description: "Id of the subject whose duties it is about (субъект)." },
    lang: {
      type: inputType(schema, "Language"),
      defaultValue: Language.RU,
      description: "Language of the document; official names stay as they are (язык).",
    },
    ...argumentsOf(schema, "accountability", ["perGroup"]),
    ...momentParameters(schema),
  };
}

async function openReport({ format, parameters, reader, metadata }: AskedExport): Promise<OpenedExport> {
  const args = parameters as unknown as ReportArgs;
  const { report, isPartial } = await readReport(reader.asked, args);
  const shown = { ...metadata, isPartial };
  const stream = format === "pdf" ? await pdfStream(report, shown) : await workbookStream(report, shown, args.lang);
  return { stream, isPartial, about: args.duty ?? args.subject ?? "" };
}

async function pdfStream(report: Report, metadata: ExportMetadata): Promise<Readable> {
  return Readable.from([await renderPdf({ report, metadata })], { objectMode: false });
}

async function workbookStream(report: Report, metadata: ExportMetadata, language: Language): Promise<Readable> {
  // What writes workbooks is loaded when somebody wants one.
  const { workbookOf } = await import("../table/workbook.js");
  return workbookOf({ tables: reportTables(report), metadata, language });
}
