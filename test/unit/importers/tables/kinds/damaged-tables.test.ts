import { readTableText, shownProblem } from "../../../../support/table-text";

const KNOWN = `
region: RU-BA
subjects:
  - { id: ba-ministry, kind: MINISTRY, name: Министерство образования }
  - { id: ba-iro, kind: INSTITUTE, name: Институт развития образования }
  - { id: ba-school-12, kind: SCHOOL, name: "МБОУ СОШ № 12 г. Уфы" }
  - { id: ba-school-13, kind: SCHOOL, name: "МБОУ СОШ № 13 г. Уфы" }
  - { id: ba-birsk-school-1, kind: SCHOOL, name: Гимназия № 1, shortName: Бирская гимназия }
  - { id: ba-sibay-school-1, kind: SCHOOL, name: Гимназия № 1, shortName: Сибайская гимназия }
  - { id: sak-school-5, kind: SCHOOL, name: Лицей № 5, region: RU-SAK }
  - { id: ba-point, kind: CENTRE, centreKind: TOCHKA_ROSTA, name: Точка роста школы № 12 }
groups: [{ id: ba-heads, name: руководители школ, level: INSTITUTIONAL }]
programmes: [{ id: modern-school, name: Современная школа }]
people: [{ id: ba-petrova, name: А.П. Петрова }]
positions: [{ id: ba-minister, title: министр, organisation: ba-ministry, holders: [{ person: ba-petrova }] }]
acts:
  - { id: ba-order, kind: ORDER, number: "41", title: О центрах, provisions: [{ path: "1", text: Пункт, duty: { title: Дело } }] }
agreements:
  - { id: ba-old, number: "7", form: COOPERATION, signedOn: 2023-02-01, base: ba-iro, participants: [ba-school-12] }
`;

const AGREEMENTS = "Номер | Форма | Подписан | Действует с | Действует по | Базовая организация | Участники";
/** What is wrong, the table, and all that is told: row, column, value and reason. */
const DAMAGED: readonly [what: string, rows: readonly string[], problems: readonly string[]][] = [
  [
    "a day that no calendar has",
    [AGREEMENTS, "2 | сетевая форма | 31.02.2022 | | | ba-iro | ba-school-12"],
    [
      "2:3 «31.02.2022»: found «31.02.2022», which is no day of the calendar from 1900-01-01 to 2199-12-31: correct it, written as 01.09.2022 or 2022-09-01",
    ],
  ],
  [
    "a year of two digits",
    [AGREEMENTS, "2 | сетевая форма | 1.9.22 | | | ba-iro | ba-school-12"],
    ["2:3 «1.9.22»: expected a day with all four digits of the year, as in 01.09.2022 or 2022-09-01, found «1.9.22»"],
  ],
  [
    "a day left as Excel's number",
    [AGREEMENTS, "2 | сетевая форма | 44805 | | | ba-iro | ba-school-12"],
    [
      "2:3 «44805»: expected a day, found the number 44805: give the cell the format of a date, or write 01.09.2022 or 2022-09-01",
    ],
  ],
  [
    "words in place of a day",
    [AGREEMENTS, "2 | сетевая форма | сентябрь 2022 | | | ba-iro | ba-school-12"],
    ["2:3 «сентябрь 2022»: expected a day, written as 01.09.2022 or 2022-09-01, found «сентябрь 2022»"],
  ],
  [
    "an interval that ends before it begins",
    [AGREEMENTS, "2 | сетевая форма | | 01.09.2022 | 31.08.2022 | ba-iro | ba-school-12"],
    ["2:5 «31.08.2022»: expected a last day on or after the first, 2022-09-01, found 2022-08-31: correct one of them"],
  ],
  [
    "an unknown form",
    [AGREEMENTS, "2 | сетевая | 01.09.2022 | | | ba-iro | ba-school-12"],
    ["2:2 «сетевая»: expected one of сетевая форма, сотрудничество, практическая подготовка; found «сетевая»"],
  ],
  [
    "no form at all",
    [AGREEMENTS, "2 | | 01.09.2022 | | | ba-iro | ba-school-12"],
    ["2:2 «»: expected the form of the agreement in one of its rows, found nothing"],
  ],
  [
    "an agreement with itself",
    [AGREEMENTS, "2 | сетевая форма | 01.09.2022 | | | ba-iro | Институт развития образования"],
    [
      "2:7 «Институт развития образования»: expected a party other than the base organisation, found «Институт развития образования» (ba-iro) itself: correct one of the two",
    ],
  ],
  [
    "an agreement without base",
    [AGREEMENTS, "2 | сетевая форма | 01.09.2022 | | | | ba-school-12"],
    ["2:6 «»: expected «Базовая организация», found nothing"],
  ],
  [
    "an agreement without participants",
    [AGREEMENTS, "2 | сетевая форма | 01.09.2022 | | | ba-iro | "],
    ["2:7 «»: expected «Участники», found nothing"],
  ],
  [
    "a list of participants with none in it",
    [AGREEMENTS, "2 | сетевая форма | 01.09.2022 | | | ba-iro | ; ;"],
    ["2:7 «; ;»: expected at least one, found «; ;»"],
  ],
  [
    "a participant named twice in one cell",
    [AGREEMENTS, "2 | сетевая форма | 01.09.2022 | | | ba-iro | ba-school-12; МБОУ «СОШ №12» города Уфы"],
    [
      "2:7 «ba-school-12; МБОУ «СОШ №12» города Уфы»: expected each participant once, found «МБОУ СОШ № 12 г. Уфы» (ba-school-12) again, which row 2 names: leave it out, or write another number if this is another agreement",
    ],
  ],
  [
    "a participant named again in another row",
    [AGREEMENTS, "2 | сетевая форма | 01.09.2022 | | | ba-iro | ba-school-12", "2 | | | | | ba-iro | ba-school-12"],
    [
      "3:7 «ba-school-12»: expected each participant once, found «МБОУ СОШ № 12 г. Уфы» (ba-school-12) again, which row 2 names: leave it out, or write another number if this is another agreement",
    ],
  ],
  [
    "neither number nor day of signature",
    [AGREEMENTS, " | сетевая форма | | 01.09.2022 | | ba-iro | ba-school-12"],
    ["2:1 «»: expected a number or a day of signature, to tell the agreement from others, found neither"],
  ],
  [
    "two rows that contradict each other",
    [
      AGREEMENTS,
      "2 | сетевая форма | 01.09.2022 | | 31.08.2025 | ba-iro | ba-school-12",
      "2 | сетевая форма | 01.09.2022 | | 30.08.2025 | ba-iro | ba-school-13",
    ],
    [
      "3:5 «30.08.2025»: expected the same as in row 2, which speaks of the same, found something else: correct one of the two rows",
    ],
  ],
  [
    "a name that several have",
    [AGREEMENTS, "2 | сетевая форма | 01.09.2022 | | | ba-iro | Гимназия №1"],
    [
      "2:7 «Гимназия №1»: expected the name or id of an organisation or body, found «Гимназия №1», which is the name of several: «Гимназия № 1» (ba-birsk-school-1, SCHOOL, RU-BA), «Гимназия № 1» (ba-sibay-school-1, SCHOOL, RU-BA); write the id of the one meant",
    ],
  ],
  [
    "a name with a slip of the pen",
    [AGREEMENTS, "2 | сетевая форма | 01.09.2022 | | | ba-iro | МБОУ СОШ № 12 г. Уфа"],
    [
      "2:7 «МБОУ СОШ № 12 г. Уфа»: expected the name or id of an organisation or body, found «МБОУ СОШ № 12 г. Уфа», which is not known; did you mean «МБОУ СОШ № 12 г. Уфы» (ba-school-12, SCHOOL, RU-BA)? Write the id",
    ],
  ],
  [
    "a name without its legal form",
    [AGREEMENTS, "2 | сетевая форма | 01.09.2022 | | | ba-iro | школа 12 города Уфы"],
    [
      "2:7 «школа 12 города Уфы»: expected the name or id of an organisation or body, found «школа 12 города Уфы», which is not known; did you mean «МБОУ СОШ № 12 г. Уфы» (ba-school-12, SCHOOL, RU-BA)? Write the id",
    ],
  ],
  [
    "a number that nobody has, next to one that somebody has",
    [AGREEMENTS, "2 | сетевая форма | 01.09.2022 | | | ba-iro | МБОУ СОШ № 14 г. Уфы"],
    [
      "2:7 «МБОУ СОШ № 14 г. Уфы»: expected the name or id of an organisation or body, found «МБОУ СОШ № 14 г. Уфы», which is not known: correct it, or bring it in by a table of its own",
    ],
  ],
  [
    "a school of another region",
    [AGREEMENTS, "2 | сетевая форма | 01.09.2022 | | | ba-iro | лицей 5"],
    [
      "2:7 «лицей 5»: expected the name or id of an organisation or body, found «лицей 5», which is known in another region only: «Лицей № 5» (sak-school-5, SCHOOL, RU-SAK); write the id if it is meant",
    ],
  ],
  [
    "an id nobody has",
    [AGREEMENTS, "2 | сетевая форма | 01.09.2022 | | | ba-iro | ba-school-99"],
    [
      "2:7 «ba-school-99»: expected the name or id of an organisation or body, found «ba-school-99», which is not known: correct it, or bring it in by a table of its own",
    ],
  ],
  [
    "a group where an organisation is wanted",
    [AGREEMENTS, "2 | сетевая форма | 01.09.2022 | | | ba-iro | руководители школ"],
    [
      "2:7 «руководители школ»: expected the name or id of an organisation or body, found «руководители школ», which is «руководители школ» (ba-heads, GROUP, RU-BA)",
    ],
  ],
  [
    "the code of no region",
    [
      "Номер | Форма | Подписан | База | Участники | Регион",
      "2 | сетевая форма | 01.09.2022 | ba-iro | ba-school-12 | Башкирские края",
    ],
    ["2:6 «Башкирские края»: expected the code of a region such as RU-BA, or its name, found «Башкирские края»"],
  ],
  [
    "a programme nobody knows",
    [
      "Номер | Форма | Подписан | База | Участники | Программы",
      "2 | сетевая форма | 01.09.2022 | ba-iro | ba-school-12 | Современная; Современная школа",
    ],
    [
      "2:6 «Современная; Современная школа»: expected the name or id of a programme, found «Современная», which is not known: correct it, or bring it in by a table of its own",
    ],
  ],
  [
    "an agreement under the id of a school",
    ["Идентификатор | Номер | Форма | База | Участники", "ba-school-13 | 2 | сетевая форма | ba-iro | ba-school-12"],
    [
      "2:1 «ba-school-13»: the id ba-school-13 is known as Subject (SCHOOL) and cannot become Agreement; choose another",
    ],
  ],
  [
    "an unknown role",
    ["Ответственный | Роль | Обязанность", "ba-iro | начальник | ba-order.d1"],
    [
      "1:1: expected the columns that a table of duties needs, found none for «Акт», «Пункт»; its headers are «Ответственный», «Роль», «Обязанность»",
    ],
  ],
  [
    "an unknown duty",
    ["Ответственный | Роль | Акт | Пункт", "ba-iro | исполнитель | 41 | 7"],
    ["2:4 «7»: expected the id of a duty, found «ba-order.d7», which no file declares"],
  ],
  [
    "a responsibility stated twice",
    [
      "Ответственный | Роль | Акт | Пункт",
      "ba-iro | исполнитель | 41 | п. 1",
      "Институт развития образования | | ba-order | 1",
    ],
    ["3:1: expected each fact once, found ba-iro RESPONSIBLE_FOR ba-order.d1 again: t.xlsx:2:1 states it"],
  ],
  [
    "a basis that nobody knows",
    ["Ответственный | Идентификатор обязанности | Основание", "ba-iro | ba-order.d1 | ba-order.p9"],
    ["2:3 «ba-order.p9»: expected the id of a provision or agreement, found «ba-order.p9», which no file declares"],
  ],
  [
    "an act nobody knows",
    ["Акт | Пункт | Обязанность | Ответственный", "ba-other | 1 | Дело | ba-iro"],
    [
      "2:1 «ba-other»: expected the name or id of an act, found «ba-other», which is not known: correct it, or bring it in by a table of its own",
    ],
  ],
  [
    "a new provision without its text",
    ["Акт | Пункт | Обязанность | Ответственный", "41 | 5 | Дело | ba-iro"],
    ["2:2 «5»: expected `text`, what provision 5 says: the act ba-order has no such provision yet"],
  ],
  [
    "a sub-item of nothing",
    ["Акт | Пункт | Текст пункта | Обязанность", "41 | 5.1 | Пункт | Дело"],
    ["2:2 «5.1»: expected a provision 5 that 5.1 is part of, found none in the act ba-order"],
  ],
  [
    "a recurrence that never comes",
    ["Акт | Пункт | Обязанность | Правило повторения", "41 | 1 | Дело | FREQ=DAILY;BYMONTH=13"],
    [
      "2:4 «FREQ=DAILY;BYMONTH=13»: found «FREQ=DAILY;BYMONTH=13», which gives no day: expected one that the calendar has",
    ],
  ],
  [
    "a period without its first day",
    ["Акт | Пункт | Обязанность | Вид срока | Срок по", "41 | 1 | Дело | в течение периода | 01.09.2022"],
    ["2:4 «в течение периода»: expected «Срок с» for such a deadline, found nothing"],
  ],
  [
    "an unknown kind of subject",
    ["Вид | Наименование", "садик | Ромашка"],
    [
      "2:1 «садик»: expected one of орган власти, министерство, институт, муниципальное образование, общеобразовательная организация, профессиональная образовательная организация, организация высшего образования, предприятие, центр, форум, совет или комиссия, группа; found «садик»",
    ],
  ],
  [
    "a kind that differs from the known one",
    ["Идентификатор | Вид | Наименование", "ba-iro | школа | Институт развития образования"],
    [
      "2:2 «школа»: the id ba-iro is known as «Институт развития образования» (ba-iro, INSTITUTE, RU-BA) and cannot become SCHOOL: correct the kind or the id",
    ],
  ],
  [
    "a known name under another kind",
    ["Вид | Наименование", "колледж | Институт развития образования"],
    [
      "2:1 «колледж»: found «Институт развития образования» of the kind COLLEGE, which is known as «Институт развития образования» (ba-iro, INSTITUTE, RU-BA); correct the kind, or write the id of the one meant, or an id of its own for a new one",
    ],
  ],
  [
    "a new subject much like a known one",
    ["Вид | Наименование", "институт | Институт развитая образования"],
    [
      "2:2 «Институт развитая образования»: found «Институт развитая образования», which is not known but much like «Институт развития образования» (ba-iro, INSTITUTE, RU-BA); write the id of the one meant, or an id of its own for a new one",
    ],
  ],
  [
    "a new subject called as several are",
    ["Вид | Наименование", "школа | гимназия № 1"],
    [
      "2:2 «гимназия № 1»: found «гимназия № 1», which is the name of several: «Гимназия № 1» (ba-birsk-school-1, SCHOOL, RU-BA), «Гимназия № 1» (ba-sibay-school-1, SCHOOL, RU-BA); write the id of the one meant, or an id of its own for a new one",
    ],
  ],
  [
    "a subject named twice",
    ["Вид | Наименование", "школа | Лицей № 8", "школа | «Лицей №8»"],
    [
      "3:2 ««Лицей №8»»: expected each subject once, found ««Лицей №8»» again, which row 2 names: leave one of the rows, or give each an id of its own",
    ],
  ],
  [
    "one id for two subjects",
    ["Идентификатор | Вид | Наименование", "ba-new | школа | Лицей № 8", "ba-new | школа | Лицей № 9"],
    [
      "3:1 «ba-new»: expected each subject once, found «Лицей № 9» again, which row 2 names: leave one of the rows, or give each an id of its own",
    ],
  ],
  [
    "an id of Russian letters",
    ["Идентификатор | Вид | Наименование", "ба-лицей | школа | Лицей № 8"],
    ["2:1 «ба-лицей»: expected an id of small Latin letters, digits, dots and hyphens, found «ба-лицей»"],
  ],
  [
    "a centre of no kind",
    ["Вид | Наименование", "центр | Точка роста лицея № 8"],
    ["2:1 «центр»: expected what kind of centre it is, such as «Точка роста», found nothing"],
  ],
  [
    "a group of no level",
    ["Вид | Наименование | Численность группы", "группа | директора лицеев | 12"],
    ["2:1 «группа»: expected the level of the group's members, found nothing"],
  ],
  [
    "an end of existence before its beginning",
    ["Вид | Наименование | Существует с | Существует по", "школа | Лицей № 8 | 2020-01-01 | 2019-12-31"],
    ["2:4 «2019-12-31»: expected a last day on or after the first, 2020-01-01, found 2019-12-31: correct one of them"],
  ],
  [
    "self-subordination",
    ["Субъект | Вышестоящий", "ba-iro | Институт развития образования"],
    ["2:2 «Институт развития образования»: expected another subject as superior, found «ba-iro» itself"],
  ],
  [
    "a circle of superiors",
    [
      "Субъект | Вышестоящий",
      "ba-school-12 | ba-iro",
      "ba-iro | ba-ministry",
      "ba-school-13 | ba-iro",
      "ba-ministry | ba-school-12",
    ],
    [
      "5:2 «ba-school-12»: expected nobody to answer to itself, found a circle in rows 2, 3, 5: ba-school-12 → ba-iro → ba-ministry → ba-school-12; correct one of these rows",
    ],
  ],
  [
    "an unknown group",
    ["Участник | Группа", "ba-school-12 | руководители колледжей"],
    [
      "2:2 «руководители колледжей»: expected the name or id of a group, found «руководители колледжей», which is not known: correct it, or bring it in by a table of its own",
    ],
  ],
  [
    "a school where a group is wanted",
    ["Участник | Группа", "ba-school-12 | ba-school-13"],
    [
      "2:2 «ba-school-13»: expected the name or id of a group, found «ba-school-13», which is «МБОУ СОШ № 13 г. Уфы» (ba-school-13, SCHOOL, RU-BA)",
    ],
  ],
  [
    "a group that is its own member",
    ["Участник | Группа", "ba-heads | ba-heads"],
    ["2:2 «ba-heads»: expected another subject as group, found «ba-heads» itself"],
  ],
  [
    "a centre hosted by itself",
    ["Центр | На базе", "ba-point | Точка роста школы №12"],
    [
      "2:2 «Точка роста школы №12»: expected the name or id of a school, college or institute, found «Точка роста школы №12», which is «Точка роста школы № 12» (ba-point, CENTRE, RU-BA)",
    ],
  ],
  [
    "a ministry that hosts a centre",
    ["Центр | На базе", "ba-point | ba-ministry"],
    [
      "2:2 «ba-ministry»: expected the name or id of a school, college or institute, found «ba-ministry», which is «Министерство образования» (ba-ministry, MINISTRY, RU-BA)",
    ],
  ],
  [
    "a person who may be a known one",
    ["Должность | Организация | ФИО", "директор | ba-iro | Петрова Анна Павловна"],
    [
      "2:3 «Петрова Анна Павловна»: found «Петрова Анна Павловна», and «А.П. Петрова» (ba-petrova, Person) may be the same person: write the id of the person, or a new one for a namesake",
    ],
  ],
  [
    "a namesake in another organisation",
    ["Должность | Организация | ФИО", "директор | ba-iro | Петрова А.П."],
    [
      "2:3 «Петрова А.П.»: found «Петрова А.П.», and «А.П. Петрова» (ba-petrova, Person) may be the same person: write the id of the person, or a new one for a namesake",
    ],
  ],
  [
    "an answer that is neither yes nor no",
    ["Должность | Организация | И.о.", "директор | ba-iro | временно"],
    ["2:3 «временно»: expected «да» or «нет», found «временно»"],
  ],
  [
    "a post under the id of a school",
    ["Идентификатор | Должность | Организация", "ba-school-12 | директор | ba-iro"],
    [
      "2:1 «ba-school-12»: expected the id of a post, found «ba-school-12», which is «МБОУ СОШ № 12 г. Уфы» (ba-school-12, SCHOOL, RU-BA)",
    ],
  ],
  [
    "a holder with both kinds of end",
    [
      "Должность | Организация | ФИО | Действует по | Не действует с",
      "директор | ba-iro | И.И. Ким | 31.12.2023 | 01.01.2024",
    ],
    ["2:5 «01.01.2024»: expected the last day or the first day after it, found both: leave one blank"],
  ],
  [
    "a cell with a control character",
    ["Вид | Наименование", "школа | Лицей\u0007 № 8"],
    ["2:2 «Лицей\u0007 № 8»: found «Лицей\u0007 № 8»; expected: Official name, as in the act (полное наименование)."],
  ],
  [
    "headers that say the same",
    ["Субъект | Вышестоящий | Кому подчинён", "ba-iro | ba-ministry | ba-ministry"],
    [
      "1:1: expected one column for «Вышестоящий», found column 2 «Вышестоящий» and column 3 «Кому подчинён»: leave one of them, or rename the other",
    ],
  ],
  [
    "headers that lack what is needed",
    ["Номер договора | Дата подписания | База | Комментарий", "1 | 01.09.2022 | ba-iro | -"],
    [
      "1:1: expected the columns that a table of agreements needs, found none for «Участники», «Форма»; its headers are «Номер договора», «Дата подписания», «База», «Комментарий»",
    ],
  ],
  [
    "headers of nothing known",
    ["Фамилия | Оценка", "Ким | 5"],
    [
      "1:1: expected in the first 20 rows the headers of a table (subjects, posts, memberships, hostings, subordination, duties, responsibilities, agreements, plans, nominations, reports), found «Фамилия», «Оценка»: take a template, or say which columns are which in a mapping file",
    ],
  ],
  [
    "the example of the template",
    [
      "Субъект | Вышестоящий | Вид подчинения",
      "Институт развития образования | Министерство образования | подчинённость",
    ],
    ["2:1: expected a row of your own, found the example of the template: delete it, or write over it"],
  ],
];

describe("a table of wrong meaning", () => {
  it.each(DAMAGED)("is refused with row, column, value and reason: %s", async (_what, rows, problems) => {
    const { problems: found, facts } = await readTableText(rows.join("\n"), KNOWN, { defaults: { region: "RU-BA" } });
    expect(found.map(shownProblem)).toEqual(problems);
    expect(facts).toEqual({ entities: [], links: [], retractions: [] });
  });
});
