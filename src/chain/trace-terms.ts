import { ResponsibilityRole } from "../link/link";
import { LinkState } from "../moment/link-state";
import type { Language } from "../node/language";
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

/** What a break says; `{name}` is the label of where it is. */
export const BREAK_MESSAGES: Readonly<Record<BreakKind, Term>> = {
  [BreakKind.EXPIRED]: { RU: "Срок истёк: {name}.", EN: "Expired: {name}." },
  [BreakKind.NOT_YET]: { RU: "Ещё не действует: {name}.", EN: "Not yet in force: {name}." },
  [BreakKind.REPEALED_BASIS]: { RU: "Основание утратило силу: {name}.", EN: "The basis is repealed: {name}." },
  [BreakKind.NO_EXECUTOR]: {
    RU: "В тексте, который у нас есть, исполнитель на эту дату не назван: {name}.",
    EN: "The text we hold names no executor on this day: {name}.",
  },
  [BreakKind.NO_CONTROLLER]: {
    RU: "В тексте, который у нас есть, контроль на эту дату ни на кого не возложен: {name}.",
    EN: "The text we hold lays control on nobody on this day: {name}.",
  },
  [BreakKind.UNASSIGNED_POST]: {
    RU: "Не записано, кто занимает эту должность на дату: {name}.",
    EN: "Nobody is recorded as holding this post on the day: {name}.",
  },
  [BreakKind.EMPTY_GROUP]: {
    RU: "В группе не записан ни один участник: {name}.",
    EN: "No member of the group is recorded: {name}.",
  },
  [BreakKind.GROUP_INCOMPLETE]: {
    RU: "В группе записано меньше участников, чем заявлено: {name}.",
    EN: "Fewer members of the group are recorded than declared: {name}.",
  },
};
