import type {
  ConsolidatedCell,
  ConsolidatedRow,
  ConsolidatedTotal,
} from "../../consolidated-report/consolidated-report.question";
import { actLabel } from "../../entity/act-label";
import type { IndicatorEntity } from "../../entity/entity";
import type { ExecutedDuty } from "../../execution/bearer-execution";
import { BEARER_STATE_WORDS } from "../../execution/bearer-state.words";
import type { IndicatorRow } from "../../indicator/indicator-values.question";
import { combined } from "../../indicator/indicator-values.question";
import { Language } from "../../language/language";
import { russianDay } from "../../language/russian";
import type { ConsolidatedParts } from "../report/consolidated-paper";
import { deadlineNote } from "../report/deadline-note";
import type { Cell, Column, Table } from "../table/column";
import { tableOf } from "../table/column";

/** A row of the sheet: an authority, or what all of them come to. */
interface CrossRow {
  readonly name: string;
  /** By the ids of duties. */
  readonly duties: ReadonlyMap<string, string>;
  /** By the ids of indicators. */
  readonly indicators: ReadonlyMap<string, { readonly plan: Cell; readonly fact: Cell }>;
}

/** The authority does not have to do it. */
const NOT_THEIRS = "—";

/**
 * The consolidated report across: a row for each authority, a column for each duty, plan and fact of each indicator behind
 * them; at the foot the totals, and of how many authorities a plan is known and no fact, which the totals leave out.
 */
export function crossTable(parts: ConsolidatedParts): Table {
  const { report, indicators } = parts;
  const shown = report.rows.flatMap(({ authority }) => indicators.get(authority.id) ?? []);
  const measured = [...new Map(shown.map(({ indicator }) => [indicator.id, indicator])).values()];
  const rows = [
    ...report.rows.map((row) => rowOf(row, indicators.get(row.authority.id) ?? [])),
    totalsOf(report.totals, measured, shown),
    ...(measured.length === 0 ? [] : [missingOf(measured, shown)]),
  ];
  const columns: readonly Column<CrossRow>[] = [
    { key: "authority", header: "Орган, организация", width: 40, value: ({ name }) => name },
    ...report.duties.map((executed) => dutyColumn(executed, parts)),
    ...measured.flatMap(indicatorColumns),
  ];
  return { ...tableOf("Сводная таблица", columns, [rows]), isForPrint: true };
}

function dutyColumn(executed: ExecutedDuty, { acts, movedTimes }: ConsolidatedParts): Column<CrossRow> {
  const { id, state } = executed.duty;
  const act = acts.get(state.act);
  const of = acts.size > 1 && act !== undefined ? `${actLabel(act.state, Language.RU)}, ` : "";
  const header = `${of}п. ${state.path}: ${state.title}${deadlineNote(executed, movedTimes.get(id) ?? 0)}`;
  return { key: id, header, width: 26, value: ({ duties }) => duties.get(id) ?? NOT_THEIRS };
}

function indicatorColumns({ id, state: { name, unit } }: IndicatorEntity): readonly Column<CrossRow>[] {
  const header = unit === null ? name : `${name}, ${unit}`;
  return [
    { key: `${id} plan`, header: `${header}: план`, value: ({ indicators }) => indicators.get(id)?.plan ?? null },
    { key: `${id} fact`, header: `${header}: факт`, value: ({ indicators }) => indicators.get(id)?.fact ?? null },
  ];
}

function rowOf({ authority, cells }: ConsolidatedRow, measured: readonly IndicatorRow[]): CrossRow {
  return {
    name: authority.state.name,
    duties: new Map(cells.map((cell) => [cell.duty.id, cellText(cell)])),
    indicators: new Map(measured.map(({ indicator, plan, fact }) => [indicator.id, { plan, fact }])),
  };
}

/** «принят 16.09.2025, опоздание 6 дн.»; «не представлен, просрочено». */
function cellText({ execution: { state, report, daysLate, isOverdue } }: ConsolidatedCell): string {
  const word = BEARER_STATE_WORDS[state].RU.term;
  const day = report === null ? "" : ` ${russianDay(report.state.submittedOn)}`;
  const late = daysLate === null || daysLate === 0 ? "" : `, опоздание ${daysLate} дн.`;
  return `${word}${day}${isOverdue ? ", просрочено" : late}`;
}

function totalsOf(
  totals: readonly ConsolidatedTotal[],
  measured: readonly IndicatorEntity[],
  shown: readonly IndicatorRow[],
): CrossRow {
  return {
    name: "Итого",
    duties: new Map(totals.map((total) => [total.duty.id, totalText(total)])),
    indicators: new Map(
      measured.map(({ id, state: { sums } }) => {
        const own = shown.filter(({ indicator }) => indicator.id === id);
        const plans = own.flatMap(({ plan }) => plan ?? []);
        const facts = own.flatMap(({ fact }) => fact ?? []);
        return [id, { plan: combined(plans, sums), fact: combined(facts, sums) }];
      }),
    ),
  };
}

function totalText({
  expected,
  nominated,
  submitted,
  accepted,
  returned,
  missing,
  overdue,
}: ConsolidatedTotal): string {
  return [
    `ожидается ${expected}`,
    `назначено ${nominated}`,
    `принято ${accepted}`,
    `на проверке ${submitted}`,
    `возвращено ${returned}`,
    `не представлено ${missing}`,
    `просрочено ${overdue}`,
  ].join("; ");
}

function missingOf(measured: readonly IndicatorEntity[], shown: readonly IndicatorRow[]): CrossRow {
  const missing = (id: string) => shown.filter((row) => row.indicator.id === id && row.missing > 0).length;
  return {
    name: "Без факта, в итоге не учтены",
    duties: new Map(),
    indicators: new Map(measured.map(({ id }) => [id, { plan: null, fact: missing(id) }])),
  };
}
