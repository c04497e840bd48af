import { entityLoader } from "../entity/entity.loader";
import { DUTY_STATUS_WORDS } from "../entity/duty-status.words";
import { labelOf } from "../entity/label";
import { regionName } from "../entity/region";
import { LEVEL_WORDS, SUBJECT_KIND_WORDS } from "../entity/subject.words";
import { FINDING_RULE_WORDS, SEVERITY_WORDS } from "../finding/finding.words";
import type { Snapshot } from "../graph/snapshot";
import { Language } from "../language/language";
import { capitalised } from "../language/sentence";
import type { Words } from "../language/words";
import { LINK_STATE_WORDS } from "../moment/link-state.words";
import { Dimension } from "./dimension";
import type { GroupValues } from "./tally";

const NONE: Readonly<Record<Language, string>> = { [Language.RU]: "не указано", [Language.EN]: "none" };

const WORDS: Partial<Readonly<Record<Dimension, Words<string>>>> = {
  [Dimension.STATUS]: DUTY_STATUS_WORDS,
  [Dimension.STATE]: LINK_STATE_WORDS,
  [Dimension.KIND]: SUBJECT_KIND_WORDS,
  [Dimension.LEVEL]: LEVEL_WORDS,
  [Dimension.RULE]: FINDING_RULE_WORDS,
  [Dimension.SEVERITY]: SEVERITY_WORDS,
};

const NODES: readonly Dimension[] = [Dimension.ACT, Dimension.PROGRAMME, Dimension.MUNICIPALITY];

/** What a person calls the values of a group in a dimension: «Сетевая школа; Успех каждого ребёнка». Cost: one query a batch. */
export async function tallyLabel(
  snapshot: Snapshot,
  { dimension, values }: { readonly dimension: Dimension; readonly values: GroupValues },
  language: Language,
): Promise<string> {
  if (values.length === 0) return NONE[language];
  const labels = await Promise.all(values.map((value) => labelOfValue(snapshot, dimension, value, language)));
  return labels.join("; ");
}

async function labelOfValue(
  snapshot: Snapshot,
  dimension: Dimension,
  value: string,
  language: Language,
): Promise<string> {
  if (dimension === Dimension.REGION) return regionName(value);
  if (dimension === Dimension.MONTH) return monthLabel(value, language);
  if (NODES.includes(dimension)) {
    const entity = await entityLoader(snapshot).load(value);
    return entity === null ? value : labelOf(entity, language);
  }
  const word = WORDS[dimension]?.[value];
  return word === undefined ? value : capitalised(word[language].term);
}

/** «Сентябрь 2022», `September 2022`. */
function monthLabel(month: string, language: Language): string {
  const locale = language === Language.RU ? "ru" : "en";
  const name = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }).format(new Date(`${month}-01`));
  return `${capitalised(name)} ${month.slice(0, "2022".length)}`;
}
