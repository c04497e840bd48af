import type { ResponsibilityRole, SubjectKind } from "../../graphql/generated/enums";
import { counted, countedEnglish } from "../../language/plural";
import { words } from "../../language/language";

type Letters = Readonly<Record<ResponsibilityRole, string>>;
type Counts = Readonly<Record<SubjectKind, (count: number) => string>>;

const RUSSIAN_LETTERS: Letters = {
  CONTROLLER: "К",
  EXECUTOR: "И",
  CO_EXECUTOR: "С",
  COORDINATOR: "Кд",
  OPERATOR: "О",
  RECIPIENT: "Д",
};
const ENGLISH_LETTERS: Letters = {
  CONTROLLER: "C",
  EXECUTOR: "E",
  CO_EXECUTOR: "Co",
  COORDINATOR: "Cd",
  OPERATOR: "O",
  RECIPIENT: "R",
};
const RUSSIAN_COUNTS: Counts = {
  AUTHORITY: (count) => counted(count, "орган власти", "органа власти", "органов власти"),
  MINISTRY: (count) => counted(count, "министерство", "министерства", "министерств"),
  INSTITUTE: (count) => counted(count, "институт", "института", "институтов"),
  MUNICIPALITY: (count) => counted(count, "муниципалитет", "муниципалитета", "муниципалитетов"),
  SCHOOL: (count) => counted(count, "школа", "школы", "школ"),
  COLLEGE: (count) => counted(count, "колледж", "колледжа", "колледжей"),
  UNIVERSITY: (count) => counted(count, "вуз", "вуза", "вузов"),
  ENTERPRISE: (count) => counted(count, "предприятие", "предприятия", "предприятий"),
  CENTRE: (count) => counted(count, "центр", "центра", "центров"),
  ASSEMBLY: (count) => counted(count, "совет", "совета", "советов"),
  POSITION: (count) => counted(count, "должность", "должности", "должностей"),
  GROUP: (count) => counted(count, "группа", "группы", "групп"),
};
const ENGLISH_COUNTS: Counts = {
  AUTHORITY: (count) => countedEnglish(count, "authority", "authorities"),
  MINISTRY: (count) => countedEnglish(count, "ministry", "ministries"),
  INSTITUTE: (count) => countedEnglish(count, "institute"),
  MUNICIPALITY: (count) => countedEnglish(count, "municipality", "municipalities"),
  SCHOOL: (count) => countedEnglish(count, "school"),
  COLLEGE: (count) => countedEnglish(count, "college"),
  UNIVERSITY: (count) => countedEnglish(count, "university", "universities"),
  ENTERPRISE: (count) => countedEnglish(count, "enterprise"),
  CENTRE: (count) => countedEnglish(count, "centre"),
  ASSEMBLY: (count) => countedEnglish(count, "council"),
  POSITION: (count) => countedEnglish(count, "post"),
  GROUP: (count) => countedEnglish(count, "group"),
};

export const MATRIX_WORDS = words(
  {
    title: "Матрица ответственности",
    section: "Матрица",
    act: "Акт",
    level: "Уровень",
    allLevels: "Все уровни",
    who: "Кто отвечает",
    letters: RUSSIAN_LETTERS,
    counts: RUSSIAN_COUNTS,
    viaGroup: "через группу",
    viaNames: (names: string) => `через группу: ${names}`,
    selfControl: "контролирует сам себя",
    nobody: "никто не отвечает",
    chooseAct: "Выберите акт",
    chooseActWhy: "Матрица показывает обязанности одного акта и всех, кто за них отвечает.",
    duties: (count: number) => counted(count, "обязанность", "обязанности", "обязанностей"),
    none: "Действующих обязанностей нет",
    noneWhy: "На эту дату у акта нет действующих обязанностей, за которые кто-то отвечает на этом уровне.",
    otherAct: "Выбрать другой акт",
    cut: "обязанностей больше 200: выберите акт",
    duty: "Обязанность",
    table: "Матрица ответственности; стрелки ходят по ячейкам, Enter открывает связь",
  },
  {
    title: "Responsibility matrix",
    section: "Matrix",
    act: "Act",
    level: "Level",
    allLevels: "All levels",
    who: "Who is responsible",
    letters: ENGLISH_LETTERS,
    counts: ENGLISH_COUNTS,
    viaGroup: "through a group",
    viaNames: (names) => `through a group: ${names}`,
    selfControl: "controls itself",
    nobody: "nobody is responsible",
    chooseAct: "Choose an act",
    chooseActWhy: "The matrix shows the duties of one act, and all who are responsible for them.",
    duties: (count) => countedEnglish(count, "duty", "duties"),
    none: "No duties in force",
    noneWhy: "On this day the act has no duties in force for which somebody of this level is responsible.",
    otherAct: "Choose another act",
    cut: "there are more than 200 duties: choose an act",
    duty: "Duty",
    table: "Responsibility matrix; arrows walk the cells, Enter opens the link",
  },
);
