import { problemsOf, readTexts } from "../read-text";

const SUBJECTS = `subjects:
  - { id: school, kind: SCHOOL, name: Школа, region: XX-T }
  - { id: ministry, kind: MINISTRY, name: Министерство, region: XX-T }
  - { id: cube, kind: CENTRE, centreKind: IT_CUBE, name: Куб, region: XX-T }
people:
  - { id: ivanova, name: И.И. Иванова }
`;

function act(provisions: string, more = ""): string {
  return `${SUBJECTS}acts:\n  - id: act\n    kind: ORDER\n    title: Приказ\n${more}    provisions:\n${provisions}`;
}

/** An act with a duty that is due each quarter, and what else is said of it. */
const executed = (section: string) =>
  `${withDuty('deadline: { kind: RECURRING, from: 2024-03-31, rrule: "FREQ=MONTHLY;INTERVAL=3" }')}${section}\n`;

const withDuty = (duty: string) => act(`      - { path: "1", text: Пункт, duty: { title: Дело, ${duty} } }\n`);

/** What is wrong, the document, and the one problem that is to be told. */
const MISTAKES: readonly [what: string, document: string, problem: string][] = [
  [
    "a nomination of nobody",
    executed("nominations: [{ id: n, duty: act.d1, authority: school }]"),
    "a.yaml:13:15: expected who is named, found neither `position` nor `person`: give one of them",
  ],
  [
    "a nomination that ends before it begins",
    executed(
      "nominations: [{ id: n, duty: act.d1, authority: school, person: ivanova, on: 2024-02-01, until: 2024-01-01 }]",
    ),
    "a.yaml:13:90: expected a day after `on` (2024-02-01), found 2024-01-01",
  ],
  [
    "a report without the day it is for",
    executed("reports: [{ id: r, duty: act.d1, bearer: school, submittedOn: 2024-03-20, text: Да }]"),
    "a.yaml:13:11: expected the day for which it reports, as act.d1 is due again and again; found no `due`",
  ],
  [
    "a report that was decided on before it came",
    executed(
      "reports: [{ id: r, duty: act.d1, bearer: school, due: 2024-03-31, submittedOn: 2024-03-20, text: Да, decision: { state: ACCEPTED, on: 2024-03-19 } }]",
    ),
    "a.yaml:13:131: expected a day not before the report was submitted (2024-03-20), found 2024-03-19",
  ],
  [
    "a report that was returned without a reason",
    executed(
      "reports: [{ id: r, duty: act.d1, bearer: school, due: 2024-03-31, submittedOn: 2024-03-20, text: Да, decision: { state: RETURNED, on: 2024-03-21 } }]",
    ),
    "a.yaml:13:102: expected what has to be put right in a report that was returned, found no `remark`",
  ],
  [
    "two plans for one day",
    executed(
      "indicators: [{ id: i, of: act, name: Школы, plans: [{ subject: school, value: 1, valid: { from: 2024-01-01, to: 2025-01-01 } }, { subject: school, value: 2, valid: { from: 2024-06-01 } }] }]",
    ),
    "a.yaml:13:129: expected one plan of i for «school» on a day, found a second one: correct the days of one of them",
  ],
  [
    "an indicator of a school",
    executed("indicators: [{ id: i, of: school, name: Школы }]"),
    "a.yaml:13:23: expected the id of an act or programme, found «school», which is Subject (SCHOOL)",
  ],
  [
    "an id nobody declares",
    withDuty("responsible: [nobody]"),
    "a.yaml:12:70: expected the id of a subject, found «nobody», which no file declares",
  ],
  [
    "a responsible that is no subject",
    withDuty("responsible: [ivanova]"),
    "a.yaml:12:70: expected the id of a subject, found «ivanova», which is Person",
  ],
  [
    "an unknown role",
    withDuty("responsible: [{ subject: school, role: BOSS }]"),
    "a.yaml:12:89: expected one of EXECUTOR, CO_EXECUTOR, COORDINATOR, OPERATOR, CONTROLLER, RECIPIENT; found «BOSS»",
  ],
  [
    "a key that is misspelt",
    withDuty("deadlin: { kind: NONE }"),
    "a.yaml:12:56: unknown key `deadlin`; expected one of title, text, force, requiresAgreement, requiresNomination, deadline, period, programmes, concerns, responsible, formerly",
  ],
  [
    "a day that the calendar lacks",
    withDuty("deadline: { kind: DATE, due: 2024-02-30 }"),
    "a.yaml:12:80: found «2024-02-30»; expected: A day of the calendar, YYYY-MM-DD, from 1900-01-01 to 2199-12-31.",
  ],
  [
    "a day written the Russian way",
    withDuty("deadline: { kind: DATE, due: 30.08.2022 }"),
    "a.yaml:12:80: found «30.08.2022»; expected: A day of the calendar, YYYY-MM-DD, from 1900-01-01 to 2199-12-31.",
  ],
  [
    "a dated deadline without its day",
    withDuty("deadline: { kind: DATE }"),
    "a.yaml:12:56: expected the key `due`, found none",
  ],
  [
    "a period that ends before it begins",
    withDuty("deadline: { kind: PERIOD, from: 2024-05-01, due: 2024-04-01 }"),
    "a.yaml:12:100: expected `due` on or after `from` (2024-05-01), found 2024-04-01",
  ],
  [
    "a recurrence that never comes",
    withDuty("deadline: { kind: RECURRING, rrule: FREQ=DAILY;BYMONTH=13 }"),
    "a.yaml:12:85: found «FREQ=DAILY;BYMONTH=13», which gives no day: expected one that the calendar has",
  ],
  [
    "an interval that ends on the day it begins",
    withDuty("period: { from: 2024-01-01, to: 2024-01-01 }"),
    "a.yaml:12:56: expected `to` later than `from`, found from 2024-01-01 to 2024-01-01: `to` is the first day on which it no longer holds",
  ],
  ["an empty interval", withDuty("period: {}"), "a.yaml:12:56: expected at least one key, found none"],
  [
    "a responsible named twice in one role",
    withDuty("responsible: [school, { subject: school }]"),
    "a.yaml:12:78: expected each fact once, found school RESPONSIBLE_FOR act.d1 again: a.yaml:12:70 states it",
  ],
  [
    "a basis that is no provision",
    withDuty("responsible: [{ subject: school, basis: ministry }]"),
    "a.yaml:12:89: expected the id of a provision or agreement, found «ministry», which is Subject (MINISTRY)",
  ],
  [
    "a sub-item without its parent",
    act(`      - { path: "2.1", text: Подпункт }\n`),
    "a.yaml:12:11: expected a provision 2 that 2.1 is part of, found none in the act act",
  ],
  [
    "a path without quotes",
    act(`      - { path: 1.10, text: Подпункт }\n`),
    "a.yaml:12:11: expected text, found «1.1»: put it in quotes",
  ],
  [
    "a provision stated twice",
    act(`      - { path: "1", text: Пункт }\n      - { path: "1", text: Пункт }\n`),
    "a.yaml:13:11: the id act.p1 is taken: a.yaml:12:11 declares it; choose another",
  ],
  [
    "a provision without text",
    act(`      - { path: "1" }\n`),
    "a.yaml:12:9: expected the key `text` (What it says, restated in your own words), found none",
  ],
  [
    "control over a provision without a duty",
    act(
      `      - { path: "1", text: Пункт }\n      - { path: "2", text: Контроль, control: { subject: ministry, duties: ["1"] } }\n`,
    ),
    "a.yaml:13:77: expected the path of a provision of this act with a duty, found «1»",
  ],
  [
    "an act that repeals itself",
    act(`      - { path: "1", text: Пункт }\n`, "    repeals: [{ target: act, on: 2024-01-01 }]\n"),
    "a.yaml:11:15: expected another act, found the act itself",
  ],
  [
    "a repeal without a day",
    `acts:\n  - { id: old, kind: ORDER, title: Старый }\n  - { id: new, kind: ORDER, title: Новый, repeals: [{ target: old }] }\n`,
    "a.yaml:3:53: expected the day of the repeal: give `on` here, or the act's `date` or `inForce`",
  ],
  [
    "an id with a sign that ids lack",
    `people:\n  - { id: Иванова~1, name: И.И. Иванова }\n`,
    "a.yaml:2:7: found «Иванова~1»; expected: A readable id: small Latin letters, digits, dots and hyphens.",
  ],
  [
    "an id taken by another kind of node",
    `people:\n  - { id: a, name: А }\nprogrammes:\n  - { id: a, name: Б }\n`,
    "a.yaml:4:7: the id a is taken: a.yaml:2:7 declares it; choose another",
  ],
  [
    "a centre without its kind",
    `subjects:\n  - { id: a, kind: CENTRE, name: Центр }\n`,
    "a.yaml:2:5: expected the key `centreKind`, found none",
  ],
  [
    "an unknown kind of subject",
    `subjects:\n  - { id: a, kind: GROUP, name: Группа }\n`,
    "a.yaml:2:14: expected one of AUTHORITY, MINISTRY, INSTITUTE, MUNICIPALITY, SCHOOL, COLLEGE, UNIVERSITY, ENTERPRISE, CENTRE, ASSEMBLY; found «GROUP»",
  ],
  [
    "a name of spaces",
    `people:\n  - { id: a, name: "  " }\n`,
    "a.yaml:2:14: found «  »; expected: Name as the source writes it: «А.Н. Киктева».",
  ],
  [
    "a control character",
    `people:\n  - { id: a, name: "А\\u0000" }\n`,
    "a.yaml:2:14: found «А\u0000»; expected: Name as the source writes it: «А.Н. Киктева».",
  ],
  [
    "a region that is no code",
    `region: Башкортостан\n`,
    "a.yaml:1:1: found «Башкортостан»; expected: ISO 3166-2 code of a region, such as RU-BA; null for none (a federal act).",
  ],
  ["a list where a mapping belongs", `- one\n- two\n`, "a.yaml:1:1: expected a mapping (key: value), found a list"],
  [
    "a subject that answers to itself",
    `${SUBJECTS}subordination:\n  - { subject: school, superior: school }\n`,
    "a.yaml:8:24: expected another subject as superior, found «school» itself",
  ],
  [
    "a subject that succeeds itself",
    `${SUBJECTS}successions:\n  - { subject: school, predecessor: school, kind: MERGED }\n`,
    "a.yaml:8:24: expected another subject as predecessor, found «school» itself",
  ],
  [
    "a centre hosted by a ministry",
    `${SUBJECTS}hosting:\n  - { centre: cube, host: ministry }\n`,
    "a.yaml:8:21: expected the id of a school, college or institute, found «ministry», which is Subject (MINISTRY)",
  ],
  [
    "a host of something that is no centre",
    `${SUBJECTS}hosting:\n  - { centre: ministry, host: school }\n`,
    "a.yaml:8:7: expected the id of a centre, found «ministry», which is Subject (MINISTRY)",
  ],
  [
    "a post in a person",
    `${SUBJECTS}positions:\n  - { id: post, title: Директор, organisation: ivanova }\n`,
    "a.yaml:8:34: expected the id of an organisation or body, found «ivanova», which is Person",
  ],
  [
    "a holder who is no person",
    `${SUBJECTS}positions:\n  - { id: post, title: Директор, organisation: school, holders: [{ person: cube }] }\n`,
    "a.yaml:8:68: expected the id of a person, found «cube», which is Subject (CENTRE)",
  ],
  [
    "an agreement with itself",
    `${SUBJECTS}agreements:\n  - { id: g, form: COOPERATION, base: school, participants: [cube, school] }\n`,
    "a.yaml:8:68: expected a party other than the base organisation, found «school» itself",
  ],
  [
    "an agreement without partners",
    `${SUBJECTS}agreements:\n  - { id: g, form: COOPERATION, base: school, participants: [] }\n`,
    "a.yaml:8:47: expected at least 1 entry, found none",
  ],
  [
    "a partner named twice",
    `${SUBJECTS}agreements:\n  - { id: g, form: COOPERATION, base: school, participants: [cube, cube] }\n`,
    "a.yaml:8:47: expected each once, found «cube» twice",
  ],
  [
    "a group that is its own member",
    `groups:\n  - { id: g, name: Группа, level: MUNICIPAL, members: [g] }\n`,
    "a.yaml:2:56: expected another subject as member, found the group itself",
  ],
  [
    "former names out of order",
    `subjects:\n  - id: a\n    kind: SCHOOL\n    name: Новая\n    formerly:\n      - { name: Старая, until: 2024-01-01 }\n      - { name: Древняя, until: 2020-01-01 }\n`,
    "a.yaml:7:26: expected former states earliest first, found until 2020-01-01 after until 2024-01-01",
  ],
  [
    "a retraction between strangers",
    `${SUBJECTS}retract:\n  - { relation: HOSTED_BY, from: cube, to: lyceum }\n`,
    "a.yaml:8:40: expected the id of a node, found «lyceum», which no file declares",
  ],
  ["a key given twice", `region: RU-BA\nregion: RU-SAK\n`, "a.yaml:2:1: Map keys must be unique"],
  [
    "text that is no YAML",
    `acts: [\n`,
    "a.yaml:2:1: Flow sequence in block collection must be sufficiently indented and end with a ]",
  ],
];

describe("a mistake in an act document", () => {
  it.each(MISTAKES)("is told with its place: %s", (_what, document, problem) => {
    expect(problemsOf(document)).toEqual([problem]);
  });

  it("is told together with all others, file by file and from top to bottom", () => {
    const a = `people:\n  - { id: A, name: А }\nhosting:\n  - { centre: x, host: y }\n`;
    const b = `region: 7\npeople:\n  - { id: B, name: Б }\n`;
    expect(problemsOf(b, a).map((problem) => problem.split(" ")[0])).toEqual([
      "a.yaml:1:1:",
      "a.yaml:3:7:",
      "b.yaml:2:7:",
      "b.yaml:4:7:",
      "b.yaml:4:18:",
    ]);
  });

  it("does not make the ids of its file unknown to other files", () => {
    const broken = `acts:\n  - { id: act, kind: ORDER, provisions: [{ path: "1", text: Пункт }] }\n`;
    const user = `${SUBJECTS}subordination:\n  - { subject: school, superior: ministry, basis: act.p1 }\n`;
    expect(problemsOf(broken, user)).toEqual([
      "a.yaml:2:5: expected the key `title` (Title (наименование)), found none",
    ]);
  });

  it("leaves no facts", () => {
    const { facts } = readTextsWithMistake();
    expect(facts).toEqual({ entities: [], links: [], retractions: [] });
  });
});

function readTextsWithMistake() {
  return readTexts(`${SUBJECTS}hosting:\n  - { centre: cube, host: nobody }\n`);
}
