import type { Words } from "../language/words";
import { FindingRule, Severity } from "./finding";

/** What an auditor calls what is wrong. */
export const FINDING_RULE_WORDS: Words<FindingRule> = {
  [FindingRule.NO_EXECUTOR]: {
    RU: { term: "нет исполнителя" },
    EN: { term: "no executor" },
    about: { EN: "Nobody bears the duty in an executing role" },
  },
  [FindingRule.NO_CONTROLLER]: {
    RU: { term: "нет контроля" },
    EN: { term: "no controller" },
    about: { EN: "Nobody controls the duty" },
  },
  [FindingRule.SELF_CONTROL]: {
    RU: { term: "контролирует сам себя" },
    EN: { term: "controls itself" },
    about: { EN: "Who controls the duty does it, too" },
  },
  [FindingRule.OVERDUE]: {
    RU: { term: "срок прошёл" },
    EN: { term: "overdue" },
    about: { EN: "Its date has passed and no accepted report is recorded", RU: "срок прошёл, принятого отчёта нет" },
  },
  [FindingRule.EMPTY_GROUP]: {
    RU: { term: "пустая группа" },
    EN: { term: "empty group" },
    about: { EN: "A group that bears a duty has no recorded member" },
  },
  [FindingRule.GROUP_INCOMPLETE]: {
    RU: { term: "неполная группа" },
    EN: { term: "incomplete group" },
    about: { EN: "Fewer members of a group are recorded than declared" },
  },
  [FindingRule.UNASSIGNED_POST]: {
    RU: { term: "должность никем не занята" },
    EN: { term: "unassigned post" },
    about: { EN: "Nobody holds a post that bears a duty" },
  },
  [FindingRule.EXPIRED_AGREEMENT]: {
    RU: { term: "договор истёк" },
    EN: { term: "expired agreement" },
    about: { EN: "An agreement has expired, and none since is between the same parties" },
  },
  [FindingRule.AGREEMENT_MISSING]: {
    RU: { term: "нет договора" },
    EN: { term: "agreement missing" },
    about: { EN: "The duty requires agreements, and who executes it has none in force" },
  },
  [FindingRule.REPEALED_BASIS]: {
    RU: { term: "основание утратило силу" },
    EN: { term: "repealed basis" },
    about: { EN: "A duty or link rests on what is no longer in force" },
  },
  [FindingRule.BASIS_NOT_IN_FORCE_YET]: {
    RU: { term: "основание ещё не в силе" },
    EN: { term: "basis not in force yet" },
    about: { EN: "A duty or link rests on what is not in force yet" },
  },
  [FindingRule.SUBORDINATION_CYCLE]: {
    RU: { term: "круг подчинённости" },
    EN: { term: "circle of subordination" },
    about: { EN: "Subordination runs in a circle" },
  },
  [FindingRule.DEADLINE_AFTER_PARENT]: {
    RU: { term: "срок позже, чем у вышестоящего пункта" },
    EN: { term: "due after its parent" },
    about: { EN: "A sub-item is due after the item that it details" },
  },
  [FindingRule.ORPHAN_SUBJECT]: {
    RU: { term: "нет вышестоящего" },
    EN: { term: "no superior" },
    about: { EN: "It answers to nobody, though its region has subjects of a higher level" },
  },
  [FindingRule.NO_DEADLINE]: {
    RU: { term: "нет срока" },
    EN: { term: "no deadline" },
    about: { EN: "The duty has no deadline" },
  },
  [FindingRule.RECOMMENDED_ONLY]: {
    RU: { term: "только рекомендовано" },
    EN: { term: "only recommended" },
    about: { EN: "The duty is only recommended, and nobody is obliged" },
  },
  [FindingRule.LAPSED_UNREPORTED]: {
    RU: { term: "прекращена без принятого отчёта" },
    EN: { term: "lapsed without a report" },
    about: { EN: "The duty no longer holds, and no accepted report is recorded" },
  },
};

/** What it is called how much a finding weighs. */
export const SEVERITY_WORDS: Words<Severity> = {
  [Severity.INFO]: { RU: { term: "к сведению" }, EN: { term: "info" }, about: { EN: "Good to know" } },
  [Severity.LOW]: { RU: { term: "низкая" }, EN: { term: "low" }, about: { EN: "A gap in what is recorded" } },
  [Severity.MEDIUM]: {
    RU: { term: "средняя" },
    EN: { term: "medium" },
    about: { EN: "A part of the answer is missing" },
  },
  [Severity.HIGH]: { RU: { term: "высокая" }, EN: { term: "high" }, about: { EN: "Accountability does not hold" } },
  [Severity.CRITICAL]: {
    RU: { term: "критическая" },
    EN: { term: "critical" },
    about: { EN: "Nobody answers at all" },
  },
};
