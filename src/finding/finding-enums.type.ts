import { registerEnumType } from "type-graphql";
import { FindingRule, Severity } from "./finding";

registerEnumType(FindingRule, {
  name: "FindingRule",
  description: "What an auditor looks for (правило проверки).",
  valuesConfig: {
    NO_EXECUTOR: { description: "Nobody bears the duty in an executing role (нет исполнителя)." },
    NO_CONTROLLER: { description: "Nobody controls the duty (нет контроля)." },
    SELF_CONTROL: { description: "Who controls the duty does it, too (контролирует сам себя)." },
    OVERDUE: {
      description: "Its date has passed and no accepted report is recorded (срок прошёл, принятого отчёта нет).",
    },
    EMPTY_GROUP: { description: "A group that bears a duty has no recorded member (пустая группа)." },
    GROUP_INCOMPLETE: { description: "Fewer members of a group are recorded than declared (неполная группа)." },
    UNASSIGNED_POST: { description: "Nobody holds a post that bears a duty (должность никем не занята)." },
    EXPIRED_AGREEMENT: {
      description: "An agreement has expired, and none since is between the same parties (договор истёк).",
    },
    AGREEMENT_MISSING: {
      description: "The duty requires agreements, and who executes it has none in force (нет договора).",
    },
    REPEALED_BASIS: { description: "A duty or link rests on what is no longer in force (основание утратило силу)." },
    BASIS_NOT_IN_FORCE_YET: {
      description: "A duty or link rests on what is not in force yet (основание ещё не в силе).",
    },
    SUBORDINATION_CYCLE: { description: "Subordination runs in a circle (круг подчинённости)." },
    DEADLINE_AFTER_PARENT: {
      description: "A sub-item is due after the item that it details (срок позже, чем у вышестоящего пункта).",
    },
    ORPHAN_SUBJECT: {
      description: "It answers to nobody, though its region has subjects of a higher level (нет вышестоящего).",
    },
    NO_DEADLINE: { description: "The duty has no deadline (нет срока)." },
    RECOMMENDED_ONLY: { description: "The duty is only recommended, and nobody is obliged (только рекомендовано)." },
  },
});

registerEnumType(Severity, {
  name: "Severity",
  description: "How much a finding weighs (тяжесть).",
  valuesConfig: {
    INFO: { description: "Good to know (к сведению)." },
    LOW: { description: "A gap in what is recorded (низкая)." },
    MEDIUM: { description: "A part of the answer is missing (средняя)." },
    HIGH: { description: "Accountability does not hold (высокая)." },
    CRITICAL: { description: "Nobody answers at all (критическая)." },
  },
});
