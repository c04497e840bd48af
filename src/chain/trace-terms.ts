import { labelOf } from "../entity/label";
import { ResponsibilityRole } from "../link/link";
import { LinkState } from "../moment/link-state";
import type { Language } from "../language/language";
import type { Break } from "./accountability";
import { BreakKind } from "./accountability";

type Term = Readonly<Record<Language, string>>;

/** Who bears a duty in a role: one of them, and several. */
export const ROLE_TERMS: Readonly<Record<ResponsibilityRole, { readonly one: Term; readonly many: Term }>> = {
  [ResponsibilityRole.EXECUTOR]: {
    one: { RU: "Исполнитель", EN: "Executor" },
    many: { RU: "Исполнители", EN: "Executors" },
  },
  [ResponsibilityRole.CO_EXECUTOR]: {
    one: { RU: "Соисполнитель", EN: "Co-executor" },
    many: { RU: "Соисполнители", EN: "Co-executors" },
  },
  [ResponsibilityRole.COORDINATOR]: {
    one: { RU: "Координатор", EN: "Coordinator" },
    many: { RU: "Координаторы", EN: "Coordinators" },
  },
  [ResponsibilityRole.OPERATOR]: {
    one: { RU: "Оператор", EN: "Operator" },
    many: { RU: "Операторы", EN: "Operators" },
  },
  [ResponsibilityRole.RECIPIENT]: {
    one: { RU: "Получатель отчёта", EN: "Reported to" },
    many: { RU: "Получатели отчёта", EN: "Reported to" },
  },
  [ResponsibilityRole.CONTROLLER]: {
    one: { RU: "Контроль", EN: "Controlled by" },
    many: { RU: "Контроль", EN: "Controlled by" },
  },
};

/** What is said beside a link that is not VALID. */
export const STATE_TERMS: Readonly<Record<Exclude<LinkState, LinkState.VALID>, Term>> = {
  [LinkState.EXPIRED]: { RU: "срок истёк", EN: "expired" },
  [LinkState.NOT_YET]: { RU: "ещё не действует", EN: "not yet in force" },
  [LinkState.REPEALED_BASIS]: { RU: "основание утратило силу", EN: "its basis is repealed" },
};

/** What is wrong at a break. */
export const BREAK_TERMS: Readonly<Record<BreakKind, Term>> = {
  [BreakKind.EXPIRED]: { RU: "Срок истёк", EN: "Expired" },
  [BreakKind.NOT_YET]: { RU: "Ещё не действует", EN: "Not yet in force" },
  [BreakKind.REPEALED_BASIS]: { RU: "Основание утратило силу", EN: "The basis is repealed" },
  [BreakKind.NO_EXECUTOR]: {
    RU: "В тексте, который у нас есть, исполнитель на эту дату не назван",
    EN: "The text we hold names no executor on this day",
  },
  [BreakKind.NO_CONTROLLER]: {
    RU: "В тексте, который у нас есть, контроль на эту дату ни на кого не возложен",
    EN: "The text we hold lays control on nobody on this day",
  },
  [BreakKind.UNASSIGNED_POST]: {
    RU: "Не записано, кто занимает эту должность на дату",
    EN: "Nobody is recorded as holding this post on the day",
  },
  [BreakKind.EMPTY_GROUP]: {
    RU: "В группе не записан ни один участник",
    EN: "No member of the group is recorded",
  },
  [BreakKind.GROUP_INCOMPLETE]: {
    RU: "В группе записано меньше участников, чем заявлено",
    EN: "Fewer members of the group are recorded than declared",
  },
};

/** What is wrong and where, as a sentence. */
export function breakMessage({ kind, at }: Break, language: Language): string {
  return `${BREAK_TERMS[kind][language]}: ${labelOf(at, language)}.`;
}
