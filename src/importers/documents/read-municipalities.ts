import { CsvError, parse } from "csv-parse/sync";
import { SubjectKind } from "../../entity/subject";
import type { SubjectEntry } from "./act-document";
import type { Reading } from "./read-yaml";
import { slugOf } from "../../language/slug-of";

interface Row {
  readonly record: { readonly region: string; readonly name: string };
  readonly info: { readonly lines: number };
}

/** The table of municipalities (`region,type,name`) as a document of subjects; names stay as they are. */
export function readMunicipalities(file: string, text: string): Reading {
  try {
    const rows = parse(text, { columns: true, bom: true, info: true, skip_empty_lines: true }) as unknown as Row[];
    const positionOf = (path: readonly (string | number)[]) => ({
      line: rows[Number(path[1])]?.info.lines ?? 1,
      column: 1,
    });
    return { source: { file, content: { subjects: rows.map(({ record }) => subjectOf(record)) }, positionOf } };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { problems: [{ file, line: Number(error["lines"] ?? 1), column: 1, message: error.message }] };
  }
}

function subjectOf({ region, name }: Row["record"]): SubjectEntry {
  const prefix = region.slice(region.indexOf("-") + 1).toLowerCase();
  return { id: `${prefix}-${slugOf(name)}`, kind: SubjectKind.MUNICIPALITY, name, region };
}
