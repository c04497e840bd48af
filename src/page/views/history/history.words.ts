import { counted, countedEnglish } from "../../language/plural";
import { words } from "../../language/language";

export const HISTORY_WORDS = words(
  {
    title: "История",
    subtitle: "Что граф узнал, когда и почему",
    revision: (number: number) => `Ревизия ${number}`,
    newest: "последняя",
    added: (count: number) => counted(count, "запись добавлена", "записи добавлены", "записей добавлено"),
    withdrawn: (count: number) => counted(count, "запись отозвана", "записи отозваны", "записей отозвано"),
    compare: "Что изменилось",
    look: "Смотреть, как было известно тогда",
    shown: (shown: number, all: number) => `Показано ${shown} из ${all}`,
    next: "Показать ещё",
    none: "Ревизий ещё нет",
    noneWhy: "В граф пока ничего не записано.",
  },
  {
    title: "History",
    subtitle: "What the graph learned, when and why",
    revision: (number) => `Revision ${number}`,
    newest: "newest",
    added: (count) => countedEnglish(count, "fact added", "facts added"),
    withdrawn: (count) => countedEnglish(count, "fact withdrawn", "facts withdrawn"),
    compare: "What changed",
    look: "See what was known then",
    shown: (shown, all) => `${shown} of ${all} shown`,
    next: "Show more",
    none: "No revisions yet",
    noneWhy: "Nothing has been recorded in the graph.",
  },
);
