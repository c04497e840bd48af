import { ActKind } from "../../../src/entity/act";
import type { Entity } from "../../../src/entity/entity";
import type { Finding } from "../../../src/finding/finding";
import { FindingRule } from "../../../src/finding/finding-rules";
import { FINDING_RULES, ruleDefinition } from "../../../src/finding/finding-rules";
import { NamedFinding } from "../../../src/finding/named-finding";
import { Language } from "../../../src/language/language";
import { drawing } from "../../support/drawing";

const DRAWN = `
  act order kind=ORDER number=41-о date=2022-08-24
  clause order.p2 of=order
  act plan kind=PLAN title="Комплексный план"
  duty order.d2 by=order.p2 title="Сводный отчёт" deadlineKind=DATE due=2022-09-01
  duty order.d2.1 by=order.p2.1 title="Проект «Сетевая школа»" deadlineKind=DATE due=2022-10-01
  duty order.d3 by=order.p3 title="Мониторинг" ..2022-09-01
  ministry minobr name="Министерство образования"
  group heads name="Руководители школ"
  school a name="Школа № 1"
  school b name="Школа № 2"
  agreement x base=a ..2022-09-01 number=С-1
  report told duty=order.d2 bearer=a 2022-09-01..
  indicator i name="Школы в сети" unit=ед.
`;
const ENTITIES = drawing(DRAWN).entities.map(
  ({ states, ...entity }) =>
    ({ ...entity, state: states[0]?.properties, sortKey: "", addedIn: 1 }) as unknown as Entity,
);

/** What each rule finds here. */
const FOUND: Readonly<Record<FindingRule, Partial<Finding>>> = {
  NO_EXECUTOR: { dutyId: "order.d2" },
  NO_CONTROLLER: { dutyId: "order.d2" },
  SELF_CONTROL: { dutyId: "order.d2", subjectId: "minobr", mentions: ["minobr"], counts: [0] },
  OVERDUE: { dutyId: "order.d2" },
  EMPTY_GROUP: { subjectId: "heads", mentions: ["order.d2", "order.d2.1"] },
  GROUP_INCOMPLETE: { subjectId: "heads", actId: null, counts: [1, 22] },
  UNASSIGNED_POST: { subjectId: "minobr", mentions: ["order.d2"] },
  EXPIRED_AGREEMENT: { subjectId: "a", actId: null, mentions: ["x", "b"] },
  AGREEMENT_MISSING: { subjectId: "a", dutyId: "order.d2" },
  REPEALED_BASIS: { dutyId: "order.d2", mentions: ["order.p2"] },
  BASIS_NOT_IN_FORCE_YET: { subjectId: "a", mentions: ["order", "a", "minobr"] },
  SUBORDINATION_CYCLE: { subjectId: "a", actId: null, mentions: ["a", "b"] },
  DEADLINE_AFTER_PARENT: { dutyId: "order.d2.1", mentions: ["order.d2"] },
  ORPHAN_SUBJECT: { subjectId: "a", actId: null, region: "RU-BA" },
  NO_DEADLINE: { dutyId: "order.d2" },
  RECOMMENDED_ONLY: { dutyId: "order.d2" },
  LAPSED_UNREPORTED: { dutyId: "order.d3" },
  ANNEX_MISSING: { mentions: ["plan", "order.p2"] },
  NOT_NOMINATED: { subjectId: "a", dutyId: "order.d2" },
  REPORT_WAITS: { subjectId: "a", dutyId: "order.d2", mentions: ["told"] },
  CLOSED_WITHOUT_REPORT: { dutyId: "order.d2", mentions: ["minobr"] },
  INDICATOR_MISSED: { subjectId: "a", actId: null, mentions: ["i"], counts: [1200.5, 3] },
};

const HELD: Readonly<Record<Language, string>> = { RU: "В тексте, который у нас есть", EN: "In the text we hold" };

function tell(rule: FindingRule, language: Language, sourceNote: string | null = "Текст обрывается.") {
  const base = { id: "", rule, severity: ruleDefinition(rule).severity, subjectId: null, dutyId: null, actId: "order" };
  const finding: Finding = {
    ...base,
    mentions: [],
    counts: [],
    evidence: [],
    region: "",
    sortKey: "",
    key: "",
    ...FOUND[rule],
  };
  const entities = ENTITIES.map((entity) =>
    entity.label === "Act" ? { ...entity, state: { ...entity.state, kind: ActKind.ORDER, sourceNote } } : entity,
  );
  const named = new NamedFinding(
    finding,
    new Map(entities.map((entity) => [entity.id, entity])),
    "2022-09-15",
    language,
  );
  return ruleDefinition(rule).sentences[language](named);
}

describe("the sentences of a finding", () => {
  it.each(FINDING_RULES)("of $rule are whole in both languages, and each its own", ({ rule }) => {
    for (const language of [Language.RU, Language.EN]) {
      const sentences = Object.values(tell(rule, language)) as string[];
      expect(new Set(sentences).size).toBe(4);
      for (const sentence of sentences) {
        expect(sentence).toMatch(language === Language.RU ? /^[А-ЯЁ].*\.$/ : /^[A-Z«].*\.$/);
        expect(sentence).not.toMatch(/undefined|null|NaN|«»|\(\)| {2}| \./);
      }
    }
  });

  const ABSENCE = [
    FindingRule.NO_EXECUTOR,
    FindingRule.NO_CONTROLLER,
    FindingRule.EMPTY_GROUP,
    FindingRule.UNASSIGNED_POST,
    FindingRule.AGREEMENT_MISSING,
    FindingRule.NO_DEADLINE,
    FindingRule.RECOMMENDED_ONLY,
    FindingRule.NOT_NOMINATED,
  ];

  it.each(ABSENCE)("of %s say «in the text we hold» where the source is cut or silent, and only there", (rule) => {
    for (const language of [Language.RU, Language.EN]) {
      expect(tell(rule, language).condition).toContain(HELD[language]);
      expect(JSON.stringify(tell(rule, language, null))).not.toContain(HELD[language]);
    }
  });

  it.each([FindingRule.ORPHAN_SUBJECT, FindingRule.GROUP_INCOMPLETE])(
    "of %s, of which no act speaks, always do",
    (rule) => {
      expect(tell(rule, Language.RU, null).condition).toContain(HELD.RU);
    },
  );

  const ABSENT = {
    RU: /(^|[\s(])(нет|никто|некому|никому|ни один|ни на кого|не назван\S*|не сказано|не установлен|не от кого)([\s.,:;]|$)/i,
    EN: /\b(nobody|no one|none|no|nothing|neither|not all)\b/i,
  };
  const ABOUT_BASES: readonly FindingRule[] = [FindingRule.REPEALED_BASIS, FindingRule.BASIS_NOT_IN_FORCE_YET];

  it.each(FINDING_RULES.filter(({ rule }) => !ABOUT_BASES.includes(rule)))(
    "of $rule say so in each sentence about something absent, what ought to be aside",
    ({ rule }) => {
      for (const language of [Language.RU, Language.EN]) {
        const { condition, cause, effect } = tell(rule, language);
        const absences = [condition, cause, effect].filter((sentence) => ABSENT[language].test(sentence));
        const silent = absences.filter((sentence) => !sentence.includes(HELD[language]));
        expect(silent.filter((sentence) => !/accepted report|Nobody can say|Нельзя сказать/i.test(sentence))).toEqual(
          [],
        );
      }
    },
  );

  it("of OVERDUE always say that no accepted report is recorded", () => {
    const { condition, cause, effect } = tell(FindingRule.OVERDUE, Language.RU);
    for (const sentence of [condition, cause, effect])
      expect(sentence.toLowerCase()).toContain("принятый отчёт не зарегистрирован");
    const english = tell(FindingRule.OVERDUE, Language.EN);
    for (const sentence of [english.condition, english.cause, english.effect]) {
      expect(sentence.toLowerCase()).toContain("no accepted report is recorded");
    }
  });

  it.each([
    [
      FindingRule.NO_CONTROLLER,
      "В тексте, который у нас есть, контроль за исполнением обязанности «Сводный отчёт» (пункт 2 распоряжения от 24.08.2022 № 41-о) на 15.09.2022 ни на кого не возложен.",
    ],
    [
      FindingRule.EMPTY_GROUP,
      "В тексте, который у нас есть, на 15.09.2022 не назван ни один участник группы «Руководители школ». Она отвечает за 2 обязанности, первая из них – «Сводный отчёт» (пункт 2 распоряжения от 24.08.2022 № 41-о).",
    ],
    [
      FindingRule.GROUP_INCOMPLETE,
      "В тексте, который у нас есть, на 15.09.2022 названы не все участники группы «Руководители школ»: 1 из 22.",
    ],
    [
      FindingRule.EXPIRED_AGREEMENT,
      "Договор № С-1 действовал по 31.08.2022 включительно. В тексте, который у нас есть, нового между теми же сторонами на 15.09.2022 нет. Стороны: «Школа № 1», «Школа № 2».",
    ],
    [
      FindingRule.REPEALED_BASIS,
      "Обязанность «Сводный отчёт» (пункт 2 распоряжения от 24.08.2022 № 41-о) опирается на то, что на 15.09.2022 утратило силу: пункт 2 распоряжения от 24.08.2022 № 41-о.",
    ],
    [
      FindingRule.BASIS_NOT_IN_FORCE_YET,
      "Связь «Школа № 1» – «Министерство образования» опирается на то, что на 15.09.2022 ещё не вступило в силу: Распоряжение от 24.08.2022 № 41-о.",
    ],
    [
      FindingRule.SUBORDINATION_CYCLE,
      "Подчинённость на 15.09.2022 идёт по кругу: «Школа № 1» → «Школа № 2» → «Школа № 1».",
    ],
    [
      FindingRule.DEADLINE_AFTER_PARENT,
      "Обязанность «Проект „Сетевая школа“» (пункт 2.1 распоряжения от 24.08.2022 № 41-о) исполняют по 01.10.2022, а обязанность «Сводный отчёт» (пункт 2 распоряжения от 24.08.2022 № 41-о), которую она раскрывает, – по 01.09.2022.",
    ],
    [
      FindingRule.REPORT_WAITS,
      "По обязанности «Сводный отчёт» (пункт 2 распоряжения от 24.08.2022 № 41-о) доклад субъекта «Школа № 1» представлен 01.09.2022; на 15.09.2022 он ждёт решения.",
    ],
    [
      FindingRule.INDICATOR_MISSED,
      "Показатель «Школы в сети», «Школа № 1»: по принятым отчётам – 3 ед., по плану – 1 200,5 ед.; период плана на 15.09.2022 закончился.",
    ],
  ])("of %s read as Russian", (rule, condition) => {
    expect(tell(rule, Language.RU).condition).toBe(condition);
  });

  it("of GROUP_INCOMPLETE count members in the form that goes with the number", () => {
    expect(tell(FindingRule.GROUP_INCOMPLETE, Language.RU).criteria).toContain("22 участника.");
  });
});
