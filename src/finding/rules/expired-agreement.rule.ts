import { addDays } from "../../moment/iso-day";
import { cypherQuery } from "../../graph/cypher-query";
import { Severity } from "../finding";
import type { RuleDefinition } from "../rule";
import { ABOUT_SUBJECTS } from "../rule-scopes";
import type { Told } from "../told";

export const EXPIRED_AGREEMENT: RuleDefinition = {
  words: {
    RU: { term: "договор истёк" },
    EN: { term: "expired agreement" },
    about: { EN: "An agreement has expired, and none since is between the same parties" },
  },
  severity: Severity.MEDIUM,
  query: cypherQuery("finding/expired-agreement", (row) => row),
  scope: ABOUT_SUBJECTS,
  sentences: {
    RU: (told) => ({
      criteria: "Договор, по которому работают стороны, действует или заключён заново.",
      condition: `Договор${number(told)} действовал по ${lastDay(told)} включительно. ${told.absent(`нового между теми же сторонами на ${told.today} нет.`)} Стороны: ${parties(told)}.`,
      cause: told.absent("о новом договоре ничего не сказано: он не заключён или не внесён."),
      effect: told.absent("у совместной работы сторон больше нет основания."),
    }),
    EN: (told) => ({
      criteria: "The agreement by which the parties work is in force, or was concluded anew.",
      condition: `The agreement${number(told)} was in force to ${lastDay(told)}. ${told.absent(`there is none since between the same parties on ${told.today}.`)} Parties: ${parties(told)}.`,
      cause: told.absent("nothing is said of a new one: none was concluded, or none was recorded."),
      effect: told.absent("what the parties do together has no basis any longer."),
    }),
  },
};

function number(told: Told): string {
  const agreement = told.mentionedEntity(0);
  return agreement?.label === "Agreement" && agreement.state.number !== null ? ` № ${agreement.state.number}` : "";
}

/** `inForceTo` is the first day on which it no longer holds. */
function lastDay(told: Told): string {
  const agreement = told.mentionedEntity(0);
  const end = agreement?.label === "Agreement" ? agreement.state.inForceTo : null;
  return end === null ? "" : told.day(addDays(end, -1));
}

function parties(told: Told): string {
  return [told.subject, ...told.mentionsFrom(1)].join(", ");
}
