import type { Words } from "../language/words";
import { Dimension } from "./dimension";

/** What it is called by what counts are grouped. */
export const DIMENSION_WORDS: Words<Dimension> = {
  [Dimension.REGION]: {
    RU: { term: "регион" },
    EN: { term: "region" },
    about: { EN: "ISO 3166-2 code of the region" },
  },
  [Dimension.MUNICIPALITY]: {
    RU: { term: "муниципалитет" },
    EN: { term: "municipality" },
    about: {
      EN: "The municipality that a subject is or is under; of an agreement, its base; of a duty, all whose subjects bear it",
    },
  },
  [Dimension.PROGRAMME]: { RU: { term: "программа" }, EN: { term: "programme" } },
  [Dimension.ACT]: { RU: { term: "акт" }, EN: { term: "act" } },
  [Dimension.MONTH]: {
    RU: { term: "месяц" },
    EN: { term: "month" },
    about: {
      EN: "YYYY-MM in which a duty is due, the next time where it recurs, or the duty of a finding; in which an agreement was signed",
    },
  },
  [Dimension.STATUS]: { RU: { term: "статус" }, EN: { term: "status" }, about: { EN: "DutyStatus" } },
  [Dimension.STATE]: { RU: { term: "состояние" }, EN: { term: "state" }, about: { EN: "LinkState of an agreement" } },
  [Dimension.KIND]: { RU: { term: "вид" }, EN: { term: "kind" }, about: { EN: "SubjectKind" } },
  [Dimension.LEVEL]: { RU: { term: "уровень" }, EN: { term: "level" }, about: { EN: "Level of a subject" } },
  [Dimension.RULE]: { RU: { term: "правило" }, EN: { term: "rule" }, about: { EN: "FindingRule" } },
  [Dimension.SEVERITY]: { RU: { term: "тяжесть" }, EN: { term: "severity" }, about: { EN: "Severity of a finding" } },
};
