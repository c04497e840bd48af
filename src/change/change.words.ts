import type { Language } from "../language/language";
import type { Term, Words } from "../language/words";
import { ChangeKind, Loss } from "./change-entry";

/** What it is called what became of a node or link. */
export const CHANGE_KIND_WORDS: Words<ChangeKind> = {
  [ChangeKind.ADDED]: { RU: { term: "внесено" }, EN: { term: "added" }, about: { EN: "Said first, or anew" } },
  [ChangeKind.CHANGED]: {
    RU: { term: "изменено" },
    EN: { term: "changed" },
    about: { EN: "Says something else than before" },
  },
  [ChangeKind.ENDED]: {
    RU: { term: "прекращено" },
    EN: { term: "ended" },
    about: { EN: "Holds no longer from a day on; before that day it stays" },
  },
  [ChangeKind.WITHDRAWN]: {
    RU: { term: "отозвано" },
    EN: { term: "withdrawn" },
    about: { EN: "It was recorded in error" },
  },
};

/** «Остаётся без исполнителя». */
export const LOSS_WORDS: Words<Loss> = {
  [Loss.EXECUTOR]: { RU: { term: "остаётся без исполнителя" }, EN: { term: "is left without an executor" } },
  [Loss.CONTROLLER]: { RU: { term: "остаётся без контроля" }, EN: { term: "is left without a controller" } },
  [Loss.HOST]: { RU: { term: "остаётся без базы" }, EN: { term: "is left without a host" } },
  [Loss.SUPERIOR]: { RU: { term: "остаётся без вышестоящего" }, EN: { term: "is left without a superior" } },
  [Loss.PARTIES]: { RU: { term: "остаётся без сторон" }, EN: { term: "is left without its parties" } },
  [Loss.BASIS]: { RU: { term: "остаётся без основания" }, EN: { term: "is left without a basis" } },
};

/** «с 01.09.2024» */
export const FROM: Readonly<Record<Language, (day: string) => string>> = {
  RU: (day) => `с ${day}`,
  EN: (day) => `from ${day}`,
};

/** What stands where nothing was or is said. */
export const NOTHING_SAID: Term = { RU: "не указано", EN: "not said" };
