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
    RU: (finding) => ({
      criteria: "Известно, кому подчиняется субъект, если в его регионе есть субъекты более высокого уровня.",
      condition: finding.absent(
        `не сказано, кому на ${finding.today} подчиняется ${finding.subject}, хотя в регионе ${finding.region} есть субъекты более высокого уровня.`,
      ),
      cause: finding.absent("не названы ни учредитель, ни вышестоящий, или эти сведения не внесены."),
      effect: finding.absent("цепочка ответственности на этом субъекте обрывается."),
    }),
    EN: (finding) => ({
      criteria: "It is known whom a subject answers to where its region has subjects of a higher level.",
      condition: finding.absent(
        `nobody says to whom ${finding.subject} answers on ${finding.today}, though the region ${finding.region} has subjects of a higher level.`,
      ),
      cause: finding.absent("neither founder nor superior is named, or that was not recorded."),
      effect: finding.absent("the chain of accountability ends at this subject."),
    }),
  },
};
