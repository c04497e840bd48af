import { dayText } from "../../language/day-text";
import { addDays } from "../../moment/iso-day";
import type { IsoDay } from "../../moment/iso-day";
import { Language } from "../../language/language";
import { knownOn } from "../../link/link-remarks";
import type { Held } from "./report";

/** What a report calls things. */
export interface ReportWords {
  readonly dutyTitle: string;
  readonly subjectTitle: (name: string) => string;
  readonly chain: string;
  readonly bases: string;
  readonly breaks: string;
  readonly findings: string;
  readonly findingsOfSubject: string;
  readonly none: string;
  readonly role: string;
  readonly who: string;
  readonly basis: string;
  readonly term: string;
  readonly state: string;
  readonly document: string;
  readonly content: string;
  readonly status: string;
  readonly force: string;
  readonly nextDue: string;
  readonly bears: string;
  readonly partsBear: string;
  readonly borneItself: string;
  readonly borneByParts: string;
  readonly asOf: string;
  readonly revision: string;
  readonly made: string;
  readonly filter: string;
  readonly page: (page: number, pages: number) => string;
  readonly shownOfGroup: (group: string, shown: number, total: number) => string;
  readonly shownDuties: (shown: number, total: number) => string;
  readonly cutChain: string;
  readonly cutFindings: (shown: number) => string;
  readonly noDuties: string;
  readonly duties: string;
  readonly duty: string;
  readonly dutyId: string;
  readonly facts: string;
  readonly notes: string;
  readonly branch: string;
  readonly depth: string;
  readonly whoId: string;
  readonly documentId: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly attestedOn: string;
  readonly severity: string;
  readonly condition: string;
  readonly effect: string;
  readonly findingId: string;
}

const RUSSIAN: ReportWords = {
  dutyTitle: "Ответственность за исполнение обязанности",
  subjectTitle: (name) => `За что отвечает: ${name}`,
  chain: "Цепочка ответственности",
  bases: "На чём основана",
  breaks: "Разрывы цепочки",
  findings: "Замечания",
  findingsOfSubject: "Замечания о субъекте",
  none: "Нет.",
  role: "Роль",
  who: "Кто",
  basis: "Основание",
  term: "Когда",
  state: "Состояние",
  document: "Документ",
  content: "Содержание",
  status: "Статус",
  force: "Сила",
  nextDue: "Ближайший срок",
  bears: "Роль субъекта",
  partsBear: "Через должности и центры",
  borneItself: "Отвечает сам или через свои группы",
  borneByParts: "Отвечает через свои должности и центры на его базе",
  asOf: "На дату",
  revision: "ревизия",
  made: "выгружено",
  filter: "Запрос",
  page: (page, pages) => `стр. ${page} из ${pages}`,
  shownOfGroup: (group, shown, total) =>
    `Группа «${group}»: показано участников ${shown} из ${total}; больше покажет параметр perGroup.`,
  shownDuties: (shown, total) =>
    `Показано обязанностей ${shown} из ${total}; весь список – в выгрузке duties с отбором {"responsible": …}.`,
  cutChain: "Цепочка длиннее, чем здесь показано.",
  cutFindings: (shown) => `Показаны первые ${shown} замечаний; все – в выгрузке findings.`,
  noDuties: "На эту дату обязанностей не записано.",
  duties: "Обязанности",
  duty: "Обязанность",
  dutyId: "Обязанность, идентификатор",
  facts: "Сведения",
  notes: "Неполнота",
  branch: "Ветвь",
  depth: "Шаг",
  whoId: "Кто, идентификатор",
  documentId: "Документ, идентификатор",
  validFrom: "Действует с",
  validTo: "Не действует с",
  attestedOn: "Известно на",
  severity: "Серьёзность",
  condition: "Как есть",
  effect: "Последствие",
  findingId: "Замечание, идентификатор",
};

const ENGLISH: ReportWords = {
  dutyTitle: "Accountability for a duty",
  subjectTitle: (name) => `What it answers for: ${name}`,
  chain: "Chain of accountability",
  bases: "What it rests on",
  breaks: "Breaks of the chain",
  findings: "Findings",
  findingsOfSubject: "Findings about the subject",
  none: "None.",
  role: "Role",
  who: "Who",
  basis: "Basis",
  term: "When",
  state: "State",
  document: "Document",
  content: "Content",
  status: "Status",
  force: "Force",
  nextDue: "Next due",
  bears: "Role of the subject",
  partsBear: "Through posts and centres",
  borneItself: "It answers itself, or through its groups",
  borneByParts: "It answers through its posts, and centres that sit in it",
  asOf: "As of",
  revision: "revision",
  made: "exported",
  filter: "Asked for",
  page: (page, pages) => `page ${page} of ${pages}`,
  shownOfGroup: (group, shown, total) =>
    `Group “${group}”: ${shown} of ${total} members are shown; the parameter perGroup shows more.`,
  shownDuties: (shown, total) =>
    `${shown} of ${total} duties are shown; the export duties with the filter {"responsible": …} has all.`,
  cutChain: "The chain is longer than what is shown here.",
  cutFindings: (shown) => `The first ${shown} findings are shown; the export findings has all.`,
  noDuties: "No duty is recorded on this day.",
  duties: "Duties",
  duty: "Duty",
  dutyId: "Duty, id",
  facts: "Facts",
  notes: "Left out",
  branch: "Branch",
  depth: "Step",
  whoId: "Who, id",
  documentId: "Document, id",
  validFrom: "Holds from",
  validTo: "Does not hold from",
  attestedOn: "Known on",
  severity: "Severity",
  condition: "What is",
  effect: "What follows",
  findingId: "Finding, id",
};

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  [Language.RU]: RUSSIAN,
  [Language.EN]: ENGLISH,
};

/**
 * «с 01.09.2022 по 31.08.2025»: the last day is included, as people say it. Without a start, the day of the source is
 * shown.
 */
export function heldText({ validity: { from, to }, attestedOn }: Held, language: Language): string {
  const isRussian = language === Language.RU;
  const day = (iso: IsoDay) => dayText(iso, language);
  const start = from === null ? [] : [`${isRussian ? "с" : "from"} ${day(from)}`];
  const end = to === null ? [] : [`${isRussian ? "по" : "to"} ${day(addDays(to, -1))}`];
  if (start.length + end.length > 0) return [...start, ...end].join(" ");
  return attestedOn === null ? "—" : knownOn(attestedOn, language);
}
