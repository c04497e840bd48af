/** What each form of an export is on the wire. */
export const CONTENT_TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ndjson: "application/x-ndjson; charset=utf-8",
  pdf: "application/pdf",
  ics: "text/calendar; charset=utf-8; method=PUBLISH",
} as const;

/** The form in which an export leaves: the ending of its file's name. */
export type ExportFormat = keyof typeof CONTENT_TYPES;
