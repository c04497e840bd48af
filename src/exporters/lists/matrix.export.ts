import type { ActEntity, DutyEntity, SubjectEntity } from "../../entity/entity";
import { actLabel } from "../../entity/act-label";
import { SUBJECT_KIND_WORDS } from "../../entity/subject.words";
import { ROLE_WORDS } from "../../link/link.words";
import type { Snapshot } from "../../graph/snapshot";
import type { MatrixCell } from "../../matrix/matrix-cells";
import type { MatrixArgs, ResponsibilityMatrix } from "../../matrix/matrix.question";
import { responsibilityMatrix } from "../../matrix/matrix.question";
import { entitiesOf } from "../../link/neighbours.question";
import { Language } from "../../language/language";
import { argumentsOf } from "../parameters";
import { tableExport } from "../table/table-export";

interface MatrixRow {
  readonly cell: MatrixCell;
  readonly duty: DutyEntity;
  readonly act: ActEntity;
  readonly subject: SubjectEntity;
}

/** Who bears which duty, a row a cell: a spreadsheet turns them into a crosstab. Read whole: the matrix has its own bound. */
export const MATRIX_EXPORT = tableExport<MatrixArgs, MatrixRow>({
  name: "matrix",
  title: "Матрица ответственности",
  parameters: (schema) => argumentsOf(schema, "responsibilityMatrix", ["duties", "subjects", "first"]),
  read: async (reader, parameters) => {
    const snapshot = reader.snapshot();
    const matrix = await responsibilityMatrix(snapshot, parameters);
    return { pages: [await rowsOf(snapshot, matrix)], isPartial: matrix.isPartial };
  },
  columns: [
    { key: "actId", header: "Акт, идентификатор", width: 28, value: ({ act }) => act.id },
    { key: "act", header: "Акт", width: 36, value: ({ act }) => actLabel(act.state, Language.RU) },
    { key: "path", header: "Пункт", width: 8, value: ({ duty }) => duty.state.path },
    { key: "dutyId", header: "Обязанность, идентификатор", width: 28, value: ({ duty }) => duty.id },
    { key: "duty", header: "Обязанность", width: 50, value: ({ duty }) => duty.state.title },
    { key: "subjectId", header: "Субъект, идентификатор", width: 28, value: ({ subject }) => subject.id },
    { key: "subject", header: "Субъект", width: 50, value: ({ subject }) => subject.state.name },
    { key: "subjectKind", header: "Вид субъекта", words: SUBJECT_KIND_WORDS, value: ({ subject }) => subject.kind },
    { key: "region", header: "Регион субъекта", width: 10, value: ({ subject }) => subject.state.region },
    { key: "roles", header: "Роли", words: ROLE_WORDS, value: ({ cell }) => cell.roles },
    { key: "inherited", header: "Через группу", value: ({ cell }) => cell.isInherited },
  ],
});

async function rowsOf(snapshot: Snapshot, matrix: ResponsibilityMatrix): Promise<readonly MatrixRow[]> {
  const acts = await entitiesOf(snapshot, "Act", [...new Set(matrix.duties.map(({ state }) => state.act))]);
  const actById = new Map(acts.map((act) => [act.id, act]));
  const dutyById = new Map(matrix.duties.map((duty) => [duty.id, duty]));
  const subjectById = new Map(matrix.subjects.map((subject) => [subject.id, subject]));
  return matrix.cells.flatMap((cell) => {
    const duty = dutyById.get(cell.dutyId);
    const subject = subjectById.get(cell.subjectId);
    const act = duty && actById.get(duty.state.act);
    return duty && subject && act ? { cell, duty, act, subject } : [];
  });
}
