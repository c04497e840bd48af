import type { Words } from "../language/words";
import { DUE_WITHIN_DAYS, DutyStatus } from "./duty-status";

/** What it is called how a duty stands. */
export const DUTY_STATUS_WORDS: Words<DutyStatus> = {
  [DutyStatus.NOT_STARTED]: {
    RU: { term: "не начата" },
    EN: { term: "not started" },
    about: { EN: "Its period has not begun" },
  },
  [DutyStatus.ONGOING]: {
    RU: { term: "выполняется" },
    EN: { term: "ongoing" },
    about: { EN: `Runs, and nothing is due within ${DUE_WITHIN_DAYS} days` },
  },
  [DutyStatus.DUE]: {
    RU: { term: "срок подходит" },
    EN: { term: "due" },
    about: { EN: `Its date is at most ${DUE_WITHIN_DAYS} days away` },
  },
  // No more than that follows from the graph, so no list may say less.
  [DutyStatus.OVERDUE]: {
    RU: { term: "срок прошёл, принятый отчёт не зарегистрирован" },
    EN: { term: "overdue, no accepted report is recorded" },
    about: { EN: "Its date has passed and no accepted report is recorded" },
  },
  [DutyStatus.DONE]: {
    RU: { term: "исполнена" },
    EN: { term: "done" },
    about: { EN: "An accepted report is recorded" },
  },
  [DutyStatus.NO_DEADLINE]: {
    RU: { term: "без срока" },
    EN: { term: "no deadline" },
    about: { EN: "The act gives it no deadline" },
  },
  [DutyStatus.LAPSED]: {
    RU: { term: "прекращена" },
    EN: { term: "lapsed" },
    about: {
      EN: "Its period has ended, or its act or clause is no longer in force; listed where `states` asks for it",
    },
  },
};
