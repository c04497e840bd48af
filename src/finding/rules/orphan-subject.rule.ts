import { kindsWhere } from "../../entity/subject-kinds";
import { cypherQuery } from "../../graph/cypher-query";
import { Severity } from "../finding";
import type { RuleDefinition } from "../rule";
import { ABOUT_SUBJECTS } from "../rule-scopes";

export const ORPHAN_SUBJECT: RuleDefinition = {
  words: {
    RU: { term: "нет вышестоящего" },
    EN: { term: "no superior" },
    about: { EN: "It answers to nobody, though its region has subjects of a higher level" },
  },
  severity: Severity.LOW,
  query: cypherQuery("finding/orphan-subject", (row) => row),
  params: {
    neverSuperior: kindsWhere(({ isSuperior }) => !isSuperior),
    mayBeOrphan: kindsWhere(({ mayBeOrphan }) => mayBeOrphan),
  },
  scope: ABOUT_SUBJECTS,
  sentences: {
    RU: (told) => ({
      criteria: "Известно, кому подчиняется субъект, если в его регионе есть субъекты более высокого уровня.",
      condition: told.absent(
        `не сказано, кому на ${told.today} подчиняется ${told.subject}, хотя в регионе ${told.region} есть субъекты более высокого уровня.`,
      ),
      cause: told.absent("не названы ни учредитель, ни вышестоящий, или эти сведения не внесены."),
      effect: told.absent("цепочка ответственности на этом субъекте обрывается."),
    }),
    EN: (told) => ({
      criteria: "It is known whom a subject answers to where its region has subjects of a higher level.",
      condition: told.absent(
        `nobody says to whom ${told.subject} answers on ${told.today}, though the region ${told.region} has subjects of a higher level.`,
      ),
      cause: told.absent("neither founder nor superior is named, or that was not recorded."),
      effect: told.absent("the chain of accountability ends at this subject."),
    }),
  },
};
