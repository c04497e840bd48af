import { addDays } from "../../../moment/iso-day";
import type { FACT_FIELDS } from "../../../link/link";
import type { FactEntry, IntervalEntry } from "../../documents/act-document";
import { dayCell } from "../cells/day-cell";
import { idCell, regionCell, textCell } from "../cells/plain-cells";
import type { ColumnsOf } from "../rows/table-column";
import { column } from "../rows/table-column";
import { definedFields } from "../../../collections/defined-fields";
import type { DocumentDraft, PartPlaces } from "../rows/document-draft";
import type { TableRow } from "../rows/table-row";

/** The columns of an interval. A row gives its last day, or the first day after it. */
export const intervalColumns = {
  from: column(
    dayCell,
    "Действует с",
    ["С", "Дата начала", "Начало", "Начало действия", "Valid from", "Since", "Start"],
    {
      note: "Первый день действия. Пусто — начало не известно.",
      example: "2024-09-01",
    },
  ),
  lastDay: column(
    dayCell,
    "Действует по",
    [
      "По",
      "До",
      "Действует до",
      "Дата окончания",
      "Окончание",
      "Окончание действия",
      "Last day",
      "Until",
      "End",
      "End date",
      "To",
    ],
    { note: "Последний день действия, он ещё входит в срок. Пусто — конец не известен.", example: "2027-08-31" },
  ),
  to: column(dayCell, "Не действует с", ["Прекращено с", "Valid to"], {
    note: "Первый день, когда уже не действует: вместо последнего дня.",
    isOrdinaryWord: true,
  }),
};

export const regionColumn = column(regionCell, "Регион", ["Код региона", "Region code"], {
  note: "Регион, в котором ищутся названия.",
  example: "RU-BA",
});

/** The columns that every fact has. */
export const factColumns = {
  ...intervalColumns,
  attestedOn: column(dayCell, "Засвидетельствовано на дату", ["На дату", "По состоянию на", "Attested on"], {
    note: "День, на который источник это утверждает, если начало в нём не названо.",
  }),
  basis: column(idCell, "Основание", ["Basis"], {
    note: "Идентификатор пункта акта или договора, на котором это основано.",
  }),
  source: column(textCell, "Источник", ["Source"], {
    note: "Документ, из которого это взято. Пусто — сам файл таблицы.",
  }),
  region: regionColumn,
} satisfies ColumnsOf<typeof FACT_FIELDS>;

type IntervalRow = TableRow<typeof intervalColumns>;
type FactRow = TableRow<Omit<typeof factColumns, "region">>;

/** The cells of those parts of a fact whose column has another name. */
export function placesOfFact({ row, values }: FactRow): PartPlaces {
  return { valid: { row, field: values.to === undefined ? "lastDay" : "to" }, "valid/from": { row, field: "from" } };
}

/** The fact that a row states. An interval that ends before it begins is a problem of the draft. */
export function statedFact(row: FactRow, draft: DocumentDraft): FactEntry {
  const { attestedOn, basis, source } = row.values;
  return definedFields({ valid: statedInterval(row, draft), attestedOn, basis, source });
}

/** The interval that a row states; undefined where it states none. A wrong one is a problem of the draft. */
export function statedInterval({ row, values }: IntervalRow, draft: DocumentDraft): IntervalEntry | undefined {
  const { from, lastDay, to } = values;
  if (lastDay !== undefined && to !== undefined)
    draft.problem({ row, field: "to" }, `expected the last day or the first day after it, found both: leave one blank`);
  else if (from !== undefined && lastDay !== undefined && lastDay < from)
    draft.problem(
      { row, field: "lastDay" },
      `expected a last day on or after the first, ${from}, found ${lastDay}: correct one of them`,
    );
  else if (from !== undefined && to !== undefined && to <= from)
    draft.problem({ row, field: "to" }, `expected a day after the first, ${from}, found ${to}: correct one of them`);
  else return intervalEntry(from, to ?? (lastDay === undefined ? undefined : addDays(lastDay, 1)));
  return undefined;
}

function intervalEntry(from: string | undefined, to: string | undefined): IntervalEntry | undefined {
  return from === undefined && to === undefined ? undefined : definedFields({ from, to });
}
