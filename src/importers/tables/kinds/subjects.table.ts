import type { TableKind } from "../table-kind";
import { convertSubjects } from "./convert-subjects";
import { subjectColumns } from "./subject-columns";

/** Organisations, bodies and groups. */
export const subjectsTable: TableKind<typeof subjectColumns> = {
  name: "subjects",
  title: "Субъекты",
  about: "Строка — субъект. У известного субъекта меняется только то, что заполнено.",
  columns: subjectColumns,
  needs: [["kind", "name"]],
  convert: convertSubjects,
};
