import { words } from "../../language/language";
import { counted, countedEnglish } from "../../language/plural";

export const DISCIPLINE_WORDS = words(
  {
    title: "Исполнительская дисциплина",
    by: { SUBJECT: "По исполнителям", CONTROLLER: "По контролирующим", ACT: "По актам" },
    byLabel: "По кому считать",
    from: "Срок с",
    to: "Срок по",
    bars: "Доклады, срок которых пришёлся на эти дни",
    figures: { OVERDUE: "просрочено", LATE: "с опозданием", IN_TIME: "в срок", OPEN: "в работе" },
    share: (share: string) => `в срок ${share}`,
    moved: (count: number) => counted(count, "перенос срока", "переноса срока", "переносов срока"),
    opens: (name: string, figure: string, count: number) => `${name}, ${figure}: ${count}, показать обязанности`,
    opened: (name: string, figure: string, count: number) => `${name}: ${figure} ${count}, по обязанностям`,
    close: "Закрыть",
    none: "В эти дни сроков не было",
    noneWhy: "Выберите другие дни или другой регион.",
  },
  {
    title: "Discipline of execution",
    by: { SUBJECT: "By who executes", CONTROLLER: "By who controls", ACT: "By act" },
    byLabel: "By whom it is counted",
    from: "Due from",
    to: "Due until",
    bars: "Reports that were due on these days",
    figures: { OVERDUE: "overdue", LATE: "late", IN_TIME: "in time", OPEN: "open" },
    share: (share) => `${share} in time`,
    moved: (count) => countedEnglish(count, "moved deadline"),
    opens: (name, figure, count) => `${name}, ${figure}: ${count}, show the duties`,
    opened: (name, figure, count) => `${name}: ${count} ${figure}, by duty`,
    close: "Close",
    none: "Nothing was due on these days",
    noneWhy: "Choose other days or another region.",
  },
);
