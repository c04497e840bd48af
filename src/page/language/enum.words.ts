import type {
  ActKind,
  BreakKind,
  Certainty,
  DutyForce,
  DutyStatus,
  FindingRule,
  Level,
  LinkState,
  RelationKind,
  ResponsibilityRole,
  Severity,
  SubjectKind,
  TraceBranch,
} from "../graphql/generated/enums";
import { words } from "./language";

type Named<E extends string> = Readonly<Record<E, string>>;

/** How a duty stands; on the page the short word is enough, because its deadline is always beside it. */
export const STATUS_WORDS = words<Named<DutyStatus>>(
  {
    NOT_STARTED: "не начата",
    ONGOING: "выполняется",
    DUE: "срок подходит",
    OVERDUE: "срок прошёл",
    DONE: "исполнена",
    NO_DEADLINE: "без срока",
    LAPSED: "прекращена",
  },
  {
    NOT_STARTED: "not started",
    ONGOING: "ongoing",
    DUE: "due soon",
    OVERDUE: "overdue",
    DONE: "done",
    NO_DEADLINE: "no deadline",
    LAPSED: "lapsed",
  },
);

export const STATE_WORDS = words<Named<LinkState>>(
  {
    VALID: "действует",
    NOT_YET: "ещё не действует",
    EXPIRED: "срок истёк",
    REPEALED_BASIS: "основание утратило силу",
    UNKNOWN: "не известно",
  },
  {
    VALID: "in force",
    NOT_YET: "not yet in force",
    EXPIRED: "expired",
    REPEALED_BASIS: "its basis is repealed",
    UNKNOWN: "not known",
  },
);

export const FORCE_WORDS = words<Named<DutyForce>>(
  { MANDATORY: "обязательно", RECOMMENDED: "рекомендовано" },
  { MANDATORY: "mandatory", RECOMMENDED: "recommended" },
);

export const LEVEL_WORDS = words<Named<Level>>(
  { FEDERAL: "Федеральный", REGIONAL: "Региональный", MUNICIPAL: "Муниципальный", INSTITUTIONAL: "Организации" },
  { FEDERAL: "Federal", REGIONAL: "Regional", MUNICIPAL: "Municipal", INSTITUTIONAL: "Organisations" },
);

export const SUBJECT_KIND_WORDS = words<Named<SubjectKind>>(
  {
    AUTHORITY: "Орган власти",
    MINISTRY: "Министерство",
    INSTITUTE: "Институт",
    MUNICIPALITY: "Муниципалитет",
    SCHOOL: "Школа",
    COLLEGE: "Колледж",
    UNIVERSITY: "Вуз",
    ENTERPRISE: "Предприятие",
    CENTRE: "Центр",
    ASSEMBLY: "Форум, совет",
    POSITION: "Должность",
    GROUP: "Группа",
  },
  {
    AUTHORITY: "Authority",
    MINISTRY: "Ministry",
    INSTITUTE: "Support institution",
    MUNICIPALITY: "Municipality",
    SCHOOL: "School",
    COLLEGE: "College",
    UNIVERSITY: "University",
    ENTERPRISE: "Enterprise",
    CENTRE: "Centre",
    ASSEMBLY: "Forum, council",
    POSITION: "Post",
    GROUP: "Group",
  },
);

export const ROLE_WORDS = words<Named<ResponsibilityRole>>(
  {
    EXECUTOR: "исполнитель",
    CO_EXECUTOR: "соисполнитель",
    COORDINATOR: "координатор",
    OPERATOR: "оператор",
    CONTROLLER: "контроль",
    RECIPIENT: "кому докладывают",
  },
  {
    EXECUTOR: "executor",
    CO_EXECUTOR: "co-executor",
    COORDINATOR: "coordinator",
    OPERATOR: "operator",
    CONTROLLER: "controller",
    RECIPIENT: "reported to",
  },
);

/** A link read from its subject to its object. */
export const RELATION_WORDS = words<Named<RelationKind>>(
  {
    RESPONSIBLE_FOR: "отвечает за",
    NETWORK_AGREEMENT: "сетевой договор",
    SUBORDINATE_TO: "подчиняется",
    HOSTED_BY: "создан на базе",
    MEMBER_OF: "входит в группу",
    POST_IN: "должность в",
    HOLDS: "занимает",
    SUCCEEDS: "правопреемник",
    PART_OF: "часть",
    ESTABLISHES: "устанавливает",
    ISSUED_BY: "принят",
    SIGNED_BY: "подписан",
    APPROVES: "утверждает",
    FOLLOWS: "во исполнение",
    AMENDS: "изменяет",
    REPEALS: "отменяет",
    UNDER: "в рамках",
    CONCERNS: "касается",
    EXECUTION_OF: "об исполнении",
    OFF_CONTROL: "снял с контроля",
    PLANNED_FOR: "запланирован для",
    MEASURES: "сообщает значение",
  },
  {
    RESPONSIBLE_FOR: "is responsible for",
    NETWORK_AGREEMENT: "network agreement",
    SUBORDINATE_TO: "is subordinate to",
    HOSTED_BY: "is hosted by",
    MEMBER_OF: "is a member of",
    POST_IN: "is a post in",
    HOLDS: "holds",
    SUCCEEDS: "succeeds",
    PART_OF: "is part of",
    ESTABLISHES: "establishes",
    ISSUED_BY: "is issued by",
    SIGNED_BY: "is signed by",
    APPROVES: "approves",
    FOLLOWS: "executes",
    AMENDS: "amends",
    REPEALS: "repeals",
    UNDER: "is under",
    CONCERNS: "concerns",
    EXECUTION_OF: "is on the execution of",
    OFF_CONTROL: "took off control",
    PLANNED_FOR: "is planned for",
    MEASURES: "tells the value of",
  },
);

export const BRANCH_WORDS = words<Named<TraceBranch>>(
  { CONTROL: "Контроль", BASIS: "Основание", EXECUTION: "Исполнение и отчёт", CONCERNS: "В отношении кого, с кем" },
  { CONTROL: "Control", BASIS: "Basis", EXECUTION: "Execution and report", CONCERNS: "About whom, with whom" },
);

export const CERTAINTY_WORDS = words<Named<Certainty>>(
  { STATED: "указано в источнике", INFERRED: "выведено" },
  { STATED: "stated by its source", INFERRED: "inferred" },
);

export const SEVERITY_WORDS = words<Named<Severity>>(
  { CRITICAL: "критично", HIGH: "высокая", MEDIUM: "средняя", LOW: "низкая", INFO: "справка" },
  { CRITICAL: "critical", HIGH: "high", MEDIUM: "medium", LOW: "low", INFO: "info" },
);

export const ACT_KIND_WORDS = words<Named<ActKind>>(
  {
    RESOLUTION: "решение",
    ORDER: "распоряжение",
    INSTRUCTION: "поручение",
    RECOMMENDATION: "рекомендации",
    PLAN: "план",
    MODEL: "модель",
    AGREEMENT_FORM: "форма договора",
  },
  {
    RESOLUTION: "resolution",
    ORDER: "order",
    INSTRUCTION: "instruction",
    RECOMMENDATION: "recommendations",
    PLAN: "plan",
    MODEL: "model",
    AGREEMENT_FORM: "form of agreement",
  },
);

export const RULE_WORDS = words<Named<FindingRule>>(
  {
    NO_EXECUTOR: "Нет исполнителя",
    NO_CONTROLLER: "Нет контроля",
    SELF_CONTROL: "Контролирует сам себя",
    OVERDUE: "Срок прошёл",
    EMPTY_GROUP: "Группа пуста",
    GROUP_INCOMPLETE: "Группа неполна",
    UNASSIGNED_POST: "Должность не занята",
    EXPIRED_AGREEMENT: "Договор истёк",
    AGREEMENT_MISSING: "Нет договора",
    REPEALED_BASIS: "Основание утратило силу",
    BASIS_NOT_IN_FORCE_YET: "Основание ещё не в силе",
    SUBORDINATION_CYCLE: "Круг подчинённости",
    DEADLINE_AFTER_PARENT: "Срок позже, чем у вышестоящего пункта",
    ORPHAN_SUBJECT: "Нет вышестоящего",
    NO_DEADLINE: "Нет срока",
    RECOMMENDED_ONLY: "Только рекомендовано",
    LAPSED_UNREPORTED: "Прекращена без отчёта",
    ANNEX_MISSING: "Нет приложения",
    NOT_NOMINATED: "Исполнитель не назначен",
    REPORT_WAITS: "Доклад ждёт решения",
    CLOSED_WITHOUT_REPORT: "Снята с контроля без доклада",
    INDICATOR_MISSED: "Показатель не выполнен",
  },
  {
    NO_EXECUTOR: "No executor",
    NO_CONTROLLER: "No controller",
    SELF_CONTROL: "Controls itself",
    OVERDUE: "Overdue",
    EMPTY_GROUP: "Empty group",
    GROUP_INCOMPLETE: "Incomplete group",
    UNASSIGNED_POST: "Unassigned post",
    EXPIRED_AGREEMENT: "Expired agreement",
    AGREEMENT_MISSING: "Agreement missing",
    REPEALED_BASIS: "Repealed basis",
    BASIS_NOT_IN_FORCE_YET: "Basis not in force yet",
    SUBORDINATION_CYCLE: "Circle of subordination",
    DEADLINE_AFTER_PARENT: "Deadline after that of its parent",
    ORPHAN_SUBJECT: "Answers to nobody",
    NO_DEADLINE: "No deadline",
    RECOMMENDED_ONLY: "Recommended only",
    LAPSED_UNREPORTED: "Lapsed without a report",
    ANNEX_MISSING: "Annex missing",
    NOT_NOMINATED: "Nobody named",
    REPORT_WAITS: "Report waits",
    CLOSED_WITHOUT_REPORT: "Closed without a report",
    INDICATOR_MISSED: "Indicator missed",
  },
);

export const BREAK_WORDS = words<Named<BreakKind>>(
  {
    EXPIRED: "Срок истёк",
    NOT_YET: "Ещё не действует",
    REPEALED_BASIS: "Основание утратило силу",
    UNKNOWN: "Не известно",
    NO_EXECUTOR: "Нет исполнителя",
    NO_CONTROLLER: "Нет контроля",
    UNASSIGNED_POST: "Должность не занята",
    EMPTY_GROUP: "Группа пуста",
    GROUP_INCOMPLETE: "Группа неполна",
  },
  {
    EXPIRED: "Expired",
    NOT_YET: "Not yet in force",
    REPEALED_BASIS: "Repealed basis",
    UNKNOWN: "Not known",
    NO_EXECUTOR: "No executor",
    NO_CONTROLLER: "No controller",
    UNASSIGNED_POST: "Unassigned post",
    EMPTY_GROUP: "Empty group",
    GROUP_INCOMPLETE: "Incomplete group",
  },
);
