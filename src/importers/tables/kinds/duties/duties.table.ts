import { groupBy } from "../../../../collections/group-by";
import { DEADLINE_FIELDS, DUTY_FIELDS } from "../../../../entity/duty";
import { fieldsInTables, fieldsWithout } from "../../../../entity/field";
import { RelationKind, ResponsibilityRole } from "../../../../link/link";
import type { DutyEntry, ResponsibleEntry } from "../../../documents/act-document";
import { entryOf, placesInEntry } from "../../../documents/entry";
import { dutyId } from "../../../documents/part-ids";
import { definedFields } from "../../../../collections/defined-fields";
import type { DocumentDraft, PartPlaces } from "../../rows/document-draft";
import { statedFact, placesOfFact } from "../fact-columns";
import { KnownFacts } from "../../../known/known-facts";
import { valuesOfRows } from "../values-of-rows";
import type { Conversion, TableKind } from "../table-kind";
import { needed } from "../../rows/table-row";
import { deadlineOf } from "./deadline-of-row";
import type { DutyRow } from "./duty-columns";
import { dutyColumns } from "./duty-columns";

/** Duties of acts that are known, and who answers for them. */
export const dutiesTable: TableKind<typeof dutyColumns> = {
  name: "duties",
  title: "Обязанности",
  about:
    "Строка — обязанность и один её ответственный. Сама обязанность может быть описана только в первой из её строк.",
  columns: dutyColumns,
  needs: [["act", "provision"]],
  marks: ["title"],
  convert: convertDuties,
};

/** A duty with the rows that speak of it. */
interface Duty {
  readonly act: string;
  readonly path: string;
  readonly rows: readonly DutyRow[];
}

const OF_DUTY = fieldsInTables(DUTY_FIELDS);

const NO_ROW = { row: 1, mistaken: new Set<string>() };

/** A deadline that lacks something is none; `deadlineOf` knows. */
const WITHOUT_DEADLINE = fieldsWithout(DUTY_FIELDS, Object.keys(DEADLINE_FIELDS) as (keyof typeof DEADLINE_FIELDS)[]);

/** Fields of the duty itself. Any of its rows may state them. */
const FIELDS = [
  "provisionText",
  ...(Object.keys(OF_DUTY) as (keyof typeof OF_DUTY)[]),
  "programmes",
  "concerns",
] as const;

/** Key of the entry → its column, where the two have different names. */
const COLUMNS_OF_KEYS: Readonly<Record<string, string>> = {
  path: "provision",
  text: "provisionText",
  duty: "title",
  "duty/programmes": "programmes",
  "duty/concerns": "concerns",
  ...Object.fromEntries(Object.entries(placesInEntry(OF_DUTY)).map(([path, field]) => [`duty/${path}`, field])),
};

/** Writes the duties of a table, each with the provision that lays it down and all who answer for it. */
async function convertDuties(rows: readonly DutyRow[], draft: DocumentDraft, { graph }: Conversion): Promise<void> {
  const duties = dutiesOf(rows.filter(({ isSound }) => isSound));
  const subjects = duties.flatMap((duty) => duty.rows.flatMap(({ values }) => values.responsible?.id ?? []));
  const facts = await KnownFacts.of(graph, [...new Set(subjects)]);
  for (const duty of duties) addDuty(duty, facts, draft);
}

function dutiesOf(rows: readonly DutyRow[]): readonly Duty[] {
  const byDuty = groupBy(rows, (row) => dutyId(needed(row, "act").id, needed(row, "provision")));
  return [...byDuty.values()].flatMap((all) => {
    const [first] = all;
    return first === undefined ? [] : [{ act: needed(first, "act").id, path: needed(first, "provision"), rows: all }];
  });
}

function addDuty(duty: Duty, facts: KnownFacts, draft: DocumentDraft): void {
  const first = duty.rows[0]?.row ?? 1;
  const said = valuesOfRows(duty.rows, FIELDS, draft);
  if (said.title === undefined) {
    draft.problem(
      { row: first, field: "title" },
      "expected a few words about the duty in one of its rows, found nothing",
    );
    return;
  }
  const { responsible, parts } = responsibleOf(duty, facts, draft);
  const entry: DutyEntry = {
    ...entryOf(WITHOUT_DEADLINE, said),
    title: said.title,
    ...definedFields({
      deadline: deadlineOf(said, duty.rows[0] ?? NO_ROW, draft),
      programmes: said.programmes?.map(({ id }) => id),
      concerns: said.concerns?.map(({ id }) => id),
    }),
    ...(responsible.length === 0 ? {} : { responsible }),
  };
  const ownColumns = Object.entries(COLUMNS_OF_KEYS).map(([key, field]) => [key, { row: first, field }] as const);
  const provision = { act: duty.act, path: duty.path, ...definedFields({ text: said.provisionText }), duty: entry };
  draft.add("provisions", provision, first, { ...Object.fromEntries(ownColumns), ...parts });
}

function responsibleOf({ act, path, rows }: Duty, facts: KnownFacts, draft: DocumentDraft) {
  const named = rows.flatMap((row) =>
    row.values.responsible === undefined ? [] : [{ row, subject: row.values.responsible.id }],
  );
  const responsible = named.map(({ row, subject }): ResponsibleEntry => {
    const role = row.values.role ?? ResponsibilityRole.EXECUTOR;
    const key = { relation: RelationKind.RESPONSIBLE_FOR, from: subject, to: dutyId(act, path), as: role };
    return { subject, role, ...facts.completed(key, statedFact(row, draft)) };
  });
  const places = named.flatMap(({ row }, index) => placesOf(row, `duty/responsible/${index}`));
  return { responsible, parts: Object.fromEntries(places) as PartPlaces };
}

function placesOf(row: DutyRow, at: string) {
  const own = ["role", "attestedOn", "basis", "source"].map(
    (field) => [`${at}/${field}`, { row: row.row, field }] as const,
  );
  const ofFact = Object.entries(placesOfFact(row)).map(([path, place]) => [`${at}/${path}`, place] as const);
  return [[at, { row: row.row, field: "responsible" }] as const, ...own, ...ofFact];
}
