import { ACT_KIND_WORDS } from "../entity/act.words";
import { AGREEMENT_FORM_WORDS } from "../entity/agreement.words";
import { DEADLINE_KIND_WORDS, DUTY_FORCE_WORDS } from "../entity/duty.words";
import { INDICATOR_BETTER_WORDS, INDICATOR_SUM_WORDS } from "../entity/indicator.words";
import { REPORT_STATE_WORDS } from "../entity/report.words";
import { CENTRE_KIND_WORDS, LEVEL_WORDS } from "../entity/subject.words";
import type { Words } from "../language/words";
import { CERTAINTY_WORDS, ROLE_WORDS, SUBORDINATION_KIND_WORDS, SUCCESSION_KIND_WORDS } from "../link/link.words";
import { LinkState } from "../moment/link-state";
import { LINK_STATE_WORDS } from "../moment/link-state.words";
import type { ComparedProperty } from "./difference";

/** What the properties that may differ are called. */
export const PROPERTY_WORDS: Words<ComparedProperty> = {
  name: { RU: { term: "наименование" }, EN: { term: "name" } },
  shortName: { RU: { term: "краткое наименование" }, EN: { term: "short name" } },
  title: { RU: { term: "название" }, EN: { term: "title" } },
  level: { RU: { term: "уровень" }, EN: { term: "level" } },
  region: { RU: { term: "регион" }, EN: { term: "region" } },
  centreKind: { RU: { term: "вид центра" }, EN: { term: "kind of centre" } },
  declaredSize: { RU: { term: "заявленная численность" }, EN: { term: "declared size" } },
  declaredSizeBasis: { RU: { term: "основание численности" }, EN: { term: "basis of the declared size" } },
  declaredSizeOn: { RU: { term: "численность на дату" }, EN: { term: "day of the declared size" } },
  headsOnly: { RU: { term: "только руководители" }, EN: { term: "heads only" } },
  inferred: { RU: { term: "что выведено" }, EN: { term: "what is inferred" } },
  existsFrom: { RU: { term: "существует с" }, EN: { term: "exists from" } },
  existsTo: { RU: { term: "не существует с" }, EN: { term: "exists no more from" } },
  kind: { RU: { term: "вид" }, EN: { term: "kind" } },
  number: { RU: { term: "номер" }, EN: { term: "number" } },
  date: { RU: { term: "дата" }, EN: { term: "date" } },
  source: { RU: { term: "источник" }, EN: { term: "source" } },
  sourceNote: { RU: { term: "что есть в источнике" }, EN: { term: "what the source has" } },
  url: { RU: { term: "ссылка" }, EN: { term: "address" } },
  inForce: { RU: { term: "действие" }, EN: { term: "whether in force" } },
  inForceFrom: { RU: { term: "действует с" }, EN: { term: "in force from" } },
  inForceTo: { RU: { term: "не действует с" }, EN: { term: "out of force from" } },
  act: { RU: { term: "акт" }, EN: { term: "act" } },
  provision: { RU: { term: "пункт акта" }, EN: { term: "provision" } },
  path: { RU: { term: "номер пункта" }, EN: { term: "number of the clause" } },
  text: { RU: { term: "содержание" }, EN: { term: "text" } },
  quote: { RU: { term: "цитата" }, EN: { term: "quotation" } },
  wording: { RU: { term: "официальный текст" }, EN: { term: "official wording" } },
  force: { RU: { term: "обязательность" }, EN: { term: "binding force" } },
  requiresAgreement: { RU: { term: "нужен договор" }, EN: { term: "requires an agreement" } },
  requiresNomination: { RU: { term: "нужно назначение" }, EN: { term: "requires a nomination" } },
  periodFrom: { RU: { term: "период с" }, EN: { term: "period from" } },
  periodTo: { RU: { term: "период до (не включая)" }, EN: { term: "period up to (excluded)" } },
  deadlineKind: { RU: { term: "вид срока" }, EN: { term: "kind of deadline" } },
  deadlineText: { RU: { term: "срок в акте" }, EN: { term: "deadline as written" } },
  deadlineDocument: { RU: { term: "срок установлен документом" }, EN: { term: "paper that set the deadline" } },
  deadlineFrom: { RU: { term: "срок с" }, EN: { term: "deadline from" } },
  due: { RU: { term: "срок до (включительно)" }, EN: { term: "due (included)" } },
  rrule: { RU: { term: "правило повторения" }, EN: { term: "recurrence rule" } },
  plan: { RU: { term: "план" }, EN: { term: "plan" } },
  thereafter: { RU: { term: "далее" }, EN: { term: "thereafter" } },
  form: { RU: { term: "форма договора" }, EN: { term: "form of the agreement" } },
  signedOn: { RU: { term: "подписан" }, EN: { term: "signed on" } },
  base: { RU: { term: "базовая организация" }, EN: { term: "base organisation" } },
  programmes: { RU: { term: "программы" }, EN: { term: "programmes" } },
  duty: { RU: { term: "обязанность" }, EN: { term: "duty" } },
  authority: { RU: { term: "кто назначил" }, EN: { term: "authority" } },
  position: { RU: { term: "должность" }, EN: { term: "post" } },
  person: { RU: { term: "лицо" }, EN: { term: "person" } },
  document: { RU: { term: "документ" }, EN: { term: "document" } },
  bearer: { RU: { term: "кто докладывает" }, EN: { term: "bearer" } },
  submittedOn: { RU: { term: "представлен" }, EN: { term: "submitted on" } },
  submittedBy: { RU: { term: "кем внесён" }, EN: { term: "submitted by" } },
  evidence: { RU: { term: "подтверждения" }, EN: { term: "evidence" } },
  reportState: { RU: { term: "состояние доклада" }, EN: { term: "state of the report" } },
  remark: { RU: { term: "замечание" }, EN: { term: "remark" } },
  unit: { RU: { term: "единица измерения" }, EN: { term: "unit" } },
  better: { RU: { term: "что лучше" }, EN: { term: "which is better" } },
  sums: { RU: { term: "как складывается" }, EN: { term: "how it sums" } },
  value: { RU: { term: "значение" }, EN: { term: "value" } },
  validFrom: { RU: { term: "связь действует с" }, EN: { term: "valid from" } },
  validTo: { RU: { term: "связь не действует с" }, EN: { term: "valid no more from" } },
  role: { RU: { term: "роль" }, EN: { term: "role" } },
  basis: { RU: { term: "основание" }, EN: { term: "basis" } },
  attestedOn: { RU: { term: "известно на" }, EN: { term: "known on" } },
  certainty: { RU: { term: "достоверность" }, EN: { term: "certainty" } },
  order: { RU: { term: "место по порядку" }, EN: { term: "place in order" } },
  acting: { RU: { term: "исполняет обязанности" }, EN: { term: "acting" } },
  agreementId: { RU: { term: "договор" }, EN: { term: "agreement" } },
};

/** What it is called whether a document is in force. */
const FORCE_WORDS: Partial<Words<LinkState>> = {
  [LinkState.NOT_YET]: LINK_STATE_WORDS[LinkState.NOT_YET],
  [LinkState.VALID]: { RU: { term: "действует" }, EN: { term: "in force" } },
  [LinkState.EXPIRED]: { RU: { term: "утратил силу" }, EN: { term: "no longer in force" } },
};

/** What the values of enumerations are called, by the property that holds them. */
export const WORDS_OF_VALUES: Partial<Record<ComparedProperty, Partial<Words<string>>>> = {
  ...{ level: LEVEL_WORDS, centreKind: CENTRE_KIND_WORDS },
  kind: { ...ACT_KIND_WORDS, ...SUBORDINATION_KIND_WORDS, ...SUCCESSION_KIND_WORDS },
  ...{ force: DUTY_FORCE_WORDS, deadlineKind: DEADLINE_KIND_WORDS, thereafter: DEADLINE_KIND_WORDS },
  ...{ form: AGREEMENT_FORM_WORDS, role: ROLE_WORDS, certainty: CERTAINTY_WORDS },
  ...{ reportState: REPORT_STATE_WORDS, better: INDICATOR_BETTER_WORDS, sums: INDICATOR_SUM_WORDS },
  inForce: FORCE_WORDS,
  inferred: PROPERTY_WORDS,
};
