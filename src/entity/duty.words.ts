import type { Words } from "../language/words";
import { DeadlineKind, DutyForce } from "./duty";

/** What it is called how strongly a duty binds. */
export const DUTY_FORCE_WORDS: Words<DutyForce> = {
  [DutyForce.MANDATORY]: {
    RU: { term: "обязательно", also: ["обязательная"] },
    EN: { term: "mandatory" },
    about: { EN: "Must be done" },
  },
  [DutyForce.RECOMMENDED]: {
    RU: { term: "рекомендовано", also: ["рекомендуемая", "рекомендация"] },
    EN: { term: "recommended" },
    about: { EN: "Is only recommended, as to municipalities by a ministry" },
  },
};

/** What the kinds of deadlines are called. */
export const DEADLINE_KIND_WORDS: Words<DeadlineKind> = {
  [DeadlineKind.DATE]: {
    RU: { term: "до даты", also: ["дата"] },
    EN: { term: "by a date" },
    about: { EN: "By a day, that day included" },
  },
  [DeadlineKind.ONGOING]: {
    RU: { term: "постоянно" },
    EN: { term: "ongoing" },
    about: { EN: "All the time" },
  },
  [DeadlineKind.PERIOD]: {
    RU: { term: "в течение периода", also: ["период"] },
    EN: { term: "within a period" },
  },
  [DeadlineKind.RECURRING]: {
    RU: { term: "периодически", also: ["регулярно"] },
    EN: { term: "recurring" },
    about: { EN: "Again and again: quarterly, by 25 January every year" },
  },
  [DeadlineKind.BY_PLAN]: {
    RU: { term: "по плану" },
    EN: { term: "by plan" },
    about: { EN: "As a plan says" },
  },
  [DeadlineKind.NONE]: {
    RU: { term: "не установлен", also: ["нет"] },
    EN: { term: "none" },
    about: { EN: "The act gives none" },
  },
};
