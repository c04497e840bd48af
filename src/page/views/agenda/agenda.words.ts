import { words } from "../../language/language";

export const AGENDA_WORDS = words(
  {
    title: "Моё",
    whose: "За кого",
    days: "На сколько дней вперёд",
    within: { 30: "На 30 дней", 90: "На 90 дней", 365: "На год" },
    choose: "Чьи дела показать?",
    chooseWhy:
      "Назовите организацию или должность: её обязанности, доклады и договоры будут здесь. Адрес страницы можно сохранить.",
    nothing: "Дел нет",
    nothingWhy: (until: string) => `До ${until} ничего не подходит, ничего не просрочено и ничего не ждёт решения.`,
    kinds: {
      RETURNED: ["Возвращено", "нужен новый доклад"],
      OVERDUE: ["Срок прошёл", "принятого доклада нет"],
      TO_DECIDE: ["Ждёт решения", "принять или вернуть"],
      DUE: ["Подходит срок", "доклад не представлен"],
      AGREEMENT_ENDS: ["Договор заканчивается", "последний день действия"],
    },
    submitted: (bearer: string, day: string) => `${bearer}, представлен ${day}`,
    stamp: (whose: string, day: string, until: string, revision: number) =>
      `${whose}: с ${day} по ${until}, ревизия ${revision}`,
    seeAll: "Все обязанности и сроки",
    calendar: {
      title: "В своём календаре",
      note: "Outlook, Thunderbird, телефон",
      why: "Подпишите программу на адрес: она покажет эти дела и будет обновлять их сама. Кто знает адрес, видит повестку без входа; попал к чужим — отзовите.",
      make: "Завести адрес",
      made: (day: string) => `Адрес заведён ${day}`,
      once: "Скопируйте: больше его не покажут.",
      revoke: "Отозвать",
    },
  },
  {
    title: "Mine",
    whose: "For whom",
    days: "How many days ahead",
    within: { 30: "For 30 days", 90: "For 90 days", 365: "For a year" },
    choose: "Whose matters?",
    chooseWhy:
      "Name an organisation or a post: its duties, reports and agreements will be here. The address of the page can be kept.",
    nothing: "Nothing to do",
    nothingWhy: (until) => `Until ${until} nothing falls due, nothing is overdue, and nothing waits for a decision.`,
    kinds: {
      RETURNED: ["Returned", "another report is needed"],
      OVERDUE: ["Overdue", "no accepted report"],
      TO_DECIDE: ["Waits for a decision", "accept or return"],
      DUE: ["Due", "not reported yet"],
      AGREEMENT_ENDS: ["Agreement ends", "last day in force"],
    },
    submitted: (bearer, day) => `${bearer}, submitted on ${day}`,
    stamp: (whose, day, until, revision) => `${whose}: from ${day} to ${until}, revision ${revision}`,
    seeAll: "All duties and deadlines",
    calendar: {
      title: "In a calendar of your own",
      note: "Outlook, Thunderbird, a phone",
      why: "Subscribe a program to an address: it shows these matters and keeps them up to date. Whoever knows the address sees the agenda without signing in; revoke it where it has got to others.",
      make: "Make an address",
      made: (day) => `Made on ${day}`,
      once: "Copy it: it is not shown again.",
      revoke: "Revoke",
    },
  },
);
