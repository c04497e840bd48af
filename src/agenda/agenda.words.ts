import { labelOf } from "../entity/label";
import { Language } from "../language/language";
import type { AgendaEntry } from "./agenda.question";
import { AgendaKind } from "./agenda.question";

type Sentence = (name: string, duty: string) => string;

const SENTENCES: Readonly<Record<AgendaKind, Readonly<Record<Language, Sentence>>>> = {
  [AgendaKind.DUE]: {
    RU: (name) => `Срок исполнения: ${name}`,
    EN: (name) => `Due: ${name}`,
  },
  [AgendaKind.OVERDUE]: {
    RU: (name) => `Срок прошёл, принятый отчёт не зарегистрирован: ${name}`,
    EN: (name) => `Overdue, no accepted report is recorded: ${name}`,
  },
  [AgendaKind.RETURNED]: {
    RU: (name, duty) => `${name} возвращён, нужен новый: ${duty}`,
    EN: (name, duty) => `${name} was returned, another one has to follow: ${duty}`,
  },
  [AgendaKind.TO_DECIDE]: {
    RU: (name, duty) => `${name} ждёт решения: ${duty}`,
    EN: (name, duty) => `${name} waits for a decision: ${duty}`,
  },
  [AgendaKind.AGREEMENT_ENDS]: {
    RU: (name) => `Последний день действия: ${name}`,
    EN: (name) => `Last day in force: ${name}`,
  },
};

/** What is to be seen to, in a few words. */
export function agendaText({ kind, node, duty }: AgendaEntry, language: Language = Language.RU): string {
  return SENTENCES[kind][language](labelOf(node, language), duty === null ? "" : labelOf(duty, language));
}
