import { ActKind } from "../entity/act";
import { ResponsibilityRole } from "../link/link";
import type { DeadlineName } from "./deadlines";

const { EXECUTOR, CO_EXECUTOR, COORDINATOR, OPERATOR, CONTROLLER, RECIPIENT } = ResponsibilityRole;

/** Whom an act of a region names, by the end of their ids. */
export type Named =
  | "ministry"
  | "institute"
  | "quality-centre"
  | "skills-centre"
  | "deputy-minister"
  | "department-head"
  | "reserve-head"
  | "municipal-heads"
  | "school-heads"
  | "college-heads"
  | "centre-heads"
  | "technopark-heads"
  | "network-1"
  | "network-2"
  | "network-3"
  | "network-4"
  | "network-5";

export interface DutyTemplate {
  readonly title: string;
  readonly deadline: DeadlineName;
  readonly responsible: readonly (readonly [Named, ResponsibilityRole])[];
  readonly isRecommended?: true;
  readonly requiresAgreement?: true;
  /** Whether the act also lists schools by name. */
  readonly namesSchools?: true;
}

export interface ProvisionTemplate {
  readonly path: string;
  readonly text: string;
  readonly duty?: DutyTemplate;
  readonly approves?: "model" | "plan";
  /** The clause lays control over all duties of the act on this post. */
  readonly control?: Named;
}

export interface ActTemplate {
  readonly name: string;
  readonly kind: ActKind;
  readonly title: string;
  readonly date: string;
  readonly from: string;
  readonly to?: string;
  readonly repeals?: string;
  readonly followsRecommendations?: true;
  readonly sourceNote?: string;
  readonly provisions: readonly ProvisionTemplate[];
}

/** The acts of every region. What is wrong with them is meant: each rule of the findings has its case. */
export const ACT_TEMPLATES: readonly ActTemplate[] = [
  {
    name: "order-2019",
    kind: ActKind.ORDER,
    title: "О пилотных сетевых площадках",
    date: "2019-02-11",
    from: "2019-03-01",
    to: "2022-09-01",
    provisions: [
      clause("1", "Институту – вести перечень пилотных площадок.", {
        title: "Перечень пилотных площадок",
        deadline: "ongoing",
        responsible: [["institute", OPERATOR]],
      }),
      clause("2", "Школам – участникам пилота представлять отчёты о работе площадок.", {
        title: "Отчёты пилотных площадок",
        deadline: "quarterly",
        responsible: [["institute", RECIPIENT]],
        namesSchools: true,
      }),
      clause("3", "Муниципальным органам – сопровождать пилотные площадки.", {
        title: "Сопровождение пилотных площадок",
        deadline: "period",
        responsible: [["municipal-heads", EXECUTOR]],
      }),
      { path: "4", text: "Контроль возложен на заместителя министра.", control: "deputy-minister" },
    ],
  },
  {
    name: "order-2022",
    kind: ActKind.ORDER,
    title: "О модели межуровневого взаимодействия субъектов системы образования",
    date: "2022-08-15",
    from: "2022-09-01",
    repeals: "order-2019",
    followsRecommendations: true,
    provisions: [
      { path: "1", text: "Утверждена модель межуровневого взаимодействия.", approves: "model" },
      { path: "2", text: "Утверждён комплексный план взаимодействия.", approves: "plan" },
      clause("3", "Региональным координатором назначен начальник отдела развития.", {
        title: "Координация модели взаимодействия",
        deadline: "none",
        responsible: [["department-head", COORDINATOR]],
      }),
      clause("4", "Региональным оператором определён институт развития образования.", {
        title: "Оператор модели взаимодействия",
        deadline: "ongoing",
        responsible: [["institute", OPERATOR]],
      }),
      clause("5", "Институту и перечисленным школам – провести открытые уроки в сети.", {
        title: "Открытые уроки сетевых школ",
        deadline: "midYear",
        responsible: [
          ["institute", COORDINATOR],
          ["network-1", EXECUTOR],
        ],
        namesSchools: true,
      }),
      clause("5.1", "Школам – описать опыт открытых уроков.", {
        title: "Описание опыта открытых уроков",
        deadline: "afterMidYear",
        responsible: [["network-1", EXECUTOR]],
        namesSchools: true,
      }),
      { path: "5.2", text: "В том числе на базе центров образования." },
      clause("6", "Центру оценки качества – готовить сводный отчёт.", {
        title: "Сводный отчёт",
        deadline: "yearly",
        responsible: [
          ["quality-centre", EXECUTOR],
          ["ministry", RECIPIENT],
        ],
      }),
      { path: "7", text: "Контроль возложен на заместителя министра.", control: "deputy-minister" },
    ],
  },
  {
    name: "resolution-2022",
    kind: ActKind.RESOLUTION,
    title: "Решение форума образовательных центров",
    date: "2022-04-20",
    from: "2022-04-20",
    sourceNote: "В нашем источнике нет подписи.",
    provisions: [
      clause("1", "Главам муниципальных органов и руководителям школ – открыть центры образования.", {
        title: "Открытие центров образования",
        deadline: "byPlan",
        responsible: [
          ["municipal-heads", EXECUTOR],
          ["school-heads", EXECUTOR],
        ],
      }),
      clause("2", "Руководителям центров – обмениваться программами.", {
        title: "Обмен программами центров",
        deadline: "dateThenOngoing",
        responsible: [
          ["centre-heads", EXECUTOR],
          ["institute", CO_EXECUTOR],
        ],
      }),
      clause("3", "Руководителям технопарков – принимать школьников на практику.", {
        title: "Практика школьников в технопарках",
        deadline: "ongoing",
        responsible: [["technopark-heads", EXECUTOR]],
      }),
      clause("4", "Перечисленным школам – представить планы мероприятий.", {
        title: "Планы мероприятий центров",
        deadline: "longPast",
        responsible: [["institute", RECIPIENT]],
        namesSchools: true,
      }),
      { path: "5", text: "Информация о работе центров принята к сведению." },
    ],
  },
  {
    name: "order-2023",
    kind: ActKind.ORDER,
    title: "О договорах о сетевой форме реализации программ",
    date: "2023-05-30",
    from: "2023-06-15",
    provisions: [
      clause("1", "Школам сети – заключить договоры о сетевой форме.", {
        title: "Договоры о сетевой форме",
        deadline: "date",
        responsible: [["network-2", EXECUTOR]],
        requiresAgreement: true,
        namesSchools: true,
      }),
      clause("1.1", "Колледжам – заключить договоры с предприятиями.", {
        title: "Договоры колледжей с предприятиями",
        deadline: "dateThenOngoing",
        responsible: [["college-heads", EXECUTOR]],
        requiresAgreement: true,
      }),
      clause("2", "Министерству – вести реестр договоров и следить за его полнотой.", {
        title: "Реестр сетевых договоров",
        deadline: "ongoing",
        responsible: [
          ["ministry", EXECUTOR],
          ["ministry", CONTROLLER],
        ],
      }),
      clause("3", "Проводить обучение ответственных за сетевые договоры.", {
        title: "Обучение ответственных за договоры",
        deadline: "quarterly",
        responsible: [["ministry", RECIPIENT]],
      }),
      clause("4", "Руководителю кадрового резерва – подбирать наставников.", {
        title: "Подбор наставников",
        deadline: "ongoing",
        responsible: [["reserve-head", EXECUTOR]],
      }),
      { path: "5", text: "Контроль возложен на заместителя министра.", control: "deputy-minister" },
    ],
  },
  {
    name: "recommendations-2024",
    kind: ActKind.RECOMMENDATION,
    title: "Рекомендации муниципальным органам управления образованием",
    date: "2024-02-01",
    from: "2024-02-01",
    followsRecommendations: true,
    provisions: [
      clause("1", "Рекомендовано назначить муниципальных кураторов сети.", {
        title: "Муниципальные кураторы сети",
        deadline: "date",
        responsible: [["municipal-heads", EXECUTOR]],
        isRecommended: true,
      }),
      clause("2", "Рекомендовано составить карты ресурсов школ.", {
        title: "Карты ресурсов школ",
        deadline: "period",
        responsible: [
          ["municipal-heads", EXECUTOR],
          ["network-3", CO_EXECUTOR],
        ],
        isRecommended: true,
        namesSchools: true,
      }),
      clause("3", "Рекомендовано проводить родительские собрания о профессиях.", {
        title: "Собрания о профессиях",
        deadline: "yearly",
        responsible: [["network-4", EXECUTOR]],
        isRecommended: true,
        namesSchools: true,
      }),
    ],
  },
  {
    name: "order-2024",
    kind: ActKind.ORDER,
    title: "О переходе на цифровой реестр взаимодействия",
    date: "2024-06-03",
    from: "2030-01-01",
    provisions: [
      clause("1", "Школам – вести цифровые карточки договоров.", {
        title: "Цифровые карточки договоров",
        deadline: "ongoing",
        responsible: [["network-5", EXECUTOR]],
        namesSchools: true,
      }),
      clause("2", "Центру оценки профессионального мастерства – сопровождать реестр.", {
        title: "Сопровождение цифрового реестра",
        deadline: "ongoing",
        responsible: [["skills-centre", OPERATOR]],
      }),
      { path: "3", text: "Контроль возложен на заместителя министра.", control: "deputy-minister" },
    ],
  },
];

function clause(path: string, text: string, duty: DutyTemplate): ProvisionTemplate {
  return { path, text, duty };
}
