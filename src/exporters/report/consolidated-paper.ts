import { groupBy } from "../../collections/group-by";
import type {
  ConsolidatedCell,
  ConsolidatedReport,
  ConsolidatedTotal,
} from "../../consolidated-report/consolidated-report.question";
import { actLabel, clauseCitation } from "../../entity/act-label";
import type { ActEntity } from "../../entity/entity";
import type { ExecutedDuty } from "../../execution/bearer-execution";
import { BearerState } from "../../execution/bearer-execution";
import { BEARER_STATE_WORDS } from "../../execution/bearer-state.words";
import type { IndicatorRow } from "../../indicator/indicator-values.question";
import { Language } from "../../language/language";
import { russianDay } from "../../language/russian";
import { capitalised } from "../../language/sentence";
import type { IsoDay } from "../../moment/iso-day";
import { deadlineNote } from "./deadline-note";
import type { Paper, PaperCell, PaperTable } from "./paper";

/** What the paper is made of. */
export interface ConsolidatedParts {
  readonly report: ConsolidatedReport;
  /** The acts of its duties, by id. */
  readonly acts: ReadonlyMap<string, ActEntity>;
  /** How often the day of each duty was moved, by its id. */
  readonly movedTimes: ReadonlyMap<string, number>;
  /** By the ids of authorities. */
  readonly indicators: ReadonlyMap<string, readonly IndicatorRow[]>;
}

const NOTHING = "—";
const DUTY_COLUMNS = [
  { header: "№", width: 22 },
  { header: "Орган, организация", width: "*" },
  { header: "Исполнитель назначен", width: 110 },
  { header: "Доклад представлен", width: 80 },
  { header: "Состояние", width: 90 },
  { header: "Опоздание, дней", width: 60 },
  { header: "Замечание", width: 150 },
] as const;
const INDICATOR_COLUMNS = [
  { header: "Орган, организация", width: "*" },
  { header: "Показатель", width: 260 },
  { header: "Единица", width: 60 },
  { header: "План", width: 60 },
  { header: "Факт", width: 60 },
  { header: "Доля", width: 60 },
] as const;
const NUMBER = new Intl.NumberFormat("ru", { maximumFractionDigits: 2 });
const SHARE = new Intl.NumberFormat("ru", { style: "percent", maximumFractionDigits: 1 });

/** The consolidated report as a paper to be signed: a table a duty with its total, then the indicators. */
export function consolidatedPaper(parts: ConsolidatedParts): Paper {
  const { report, acts, indicators } = parts;
  const names = [...acts.values()].map(({ state }) => `${actLabel(state, Language.RU)} «${state.title}»`);
  const byDuty = groupBy(
    report.rows.flatMap(({ cells }) => cells),
    ({ duty }) => duty.id,
  );
  const shown = report.rows.flatMap(({ authority }) => indicators.get(authority.id) ?? []);
  return {
    language: Language.RU,
    title: "Сводный отчёт об исполнении",
    lines: names,
    notes: report.isPartial ? ["Показаны не все обязанности: сузьте отбор, чтобы получить остальные."] : [],
    tables: [
      ...report.totals.map((total, place) =>
        dutyTable(dutyTitle(report.duties[place]!, parts), total, byDuty.get(total.duty.id) ?? []),
      ),
      ...(shown.length === 0 ? [] : [indicatorTable(shown)]),
    ],
    signature: ["Подпись", "Фамилия и инициалы", "Дата"],
  };
}

function dutyTitle(executed: ExecutedDuty, { acts, movedTimes }: ConsolidatedParts): string {
  const { id, state } = executed.duty;
  const act = acts.get(state.act);
  const clause = act === undefined ? state.path : capitalised(clauseCitation(state.path, act.state, Language.RU));
  return `${clause}: ${state.title}${deadlineNote(executed, movedTimes.get(id) ?? 0)}`;
}

function dutyTable(title: string, total: ConsolidatedTotal, cells: readonly ConsolidatedCell[]): PaperTable {
  return {
    title,
    columns: DUTY_COLUMNS,
    rows: cells.map(dutyRow),
    total: [
      "",
      `Итого: ${total.expected}`,
      `назначено: ${total.nominated}`,
      `на проверке: ${total.submitted}`,
      `принято: ${total.accepted}, возвращено: ${total.returned}`,
      `просрочено: ${total.overdue}`,
      `не представлено: ${total.missing}`,
    ],
  };
}

function dutyRow({ execution }: ConsolidatedCell, place: number): readonly PaperCell[] {
  const { bearer, nomination, report, state, daysLate, isOverdue } = execution;
  const named = nomination === null ? [] : [dayOf(nomination.state.periodFrom), nomination.state.document ?? ""];
  const word = BEARER_STATE_WORDS[state].RU.term;
  return [
    String(place + 1),
    bearer.state.name,
    named.filter(Boolean).join(", ") || NOTHING,
    report === null ? NOTHING : dayOf(report.state.submittedOn),
    isOverdue ? { text: `${word}, просрочено`, isLate: true } : word,
    daysLate === null ? NOTHING : String(daysLate),
    state === BearerState.NOT_REPORTED ? "" : (report?.state.remark ?? ""),
  ];
}

function indicatorTable(rows: readonly IndicatorRow[]): PaperTable {
  const missing = rows.filter(({ fact }) => fact === null).length;
  return {
    title: "Показатели",
    columns: INDICATOR_COLUMNS,
    rows: rows.map(({ subject, indicator, plan, fact, share }) => [
      subject.state.name,
      indicator.state.name,
      indicator.state.unit ?? "",
      numberOf(plan),
      numberOf(fact),
      share === null ? NOTHING : SHARE.format(share),
    ]),
    total: [`Итого строк: ${rows.length}`, `без факта: ${missing}`, "", "", "", ""],
  };
}

function numberOf(value: number | null): string {
  return value === null ? NOTHING : NUMBER.format(value);
}

function dayOf(day: IsoDay | null): string {
  return day === null ? "" : russianDay(day);
}
