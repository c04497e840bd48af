import type { CountedNoun } from "../language/russian";
import type { Language } from "../language/language";
import type { Spelling, Word, Words } from "../language/words";
import { Certainty, RelationKind, ResponsibilityRole, SubordinationKind, SuccessionKind } from "./link";

/** The words of a relationship, read from its subject to its object. English has words for the way back, too. */
interface RelationWord extends Word {
  /** «…» in `inverse` stands for the node that is reached. Without «…» that node comes last. */
  readonly EN: Spelling & { readonly inverse: string };
}

/** What kinds of relationships are called: «ИРО РБ — входит в группу — …». */
export const RELATION_WORDS: Words<RelationKind, RelationWord> = {
  [RelationKind.RESPONSIBLE_FOR]: {
    RU: { term: "отвечает за" },
    EN: { term: "is responsible for", inverse: "is the responsibility of" },
    about: { EN: "Subject bears a duty" },
  },
  [RelationKind.NETWORK_AGREEMENT]: {
    RU: { term: "сетевой договор с" },
    EN: { term: "has an agreement with", inverse: "has an agreement with" },
    about: { EN: "Base organisation has an agreement with a participant", RU: "сетевой договор" },
  },
  [RelationKind.SUBORDINATE_TO]: {
    RU: { term: "подчиняется" },
    EN: { term: "is subordinate to", inverse: "is the superior of" },
    about: { EN: "Subject answers to its superior or founder" },
  },
  [RelationKind.HOSTED_BY]: {
    RU: { term: "создан на базе" },
    EN: { term: "is hosted by", inverse: "hosts" },
    about: { EN: "Centre sits in an organisation" },
  },
  [RelationKind.MEMBER_OF]: {
    RU: { term: "входит в группу" },
    EN: { term: "is a member of", inverse: "has … as a member" },
    about: { EN: "Subject belongs to a group" },
  },
  [RelationKind.POST_IN]: {
    RU: { term: "должность в организации" },
    EN: { term: "is a post in", inverse: "has" },
    about: { EN: "Position is a post of its organisation" },
  },
  [RelationKind.HOLDS]: {
    RU: { term: "занимает должность" },
    EN: { term: "holds", inverse: "is held by" },
    about: { EN: "Person holds a position" },
  },
  [RelationKind.SUCCEEDS]: {
    RU: { term: "правопреемник" },
    EN: { term: "succeeds", inverse: "is succeeded by" },
    about: { EN: "Subject took the place of another" },
  },
  [RelationKind.PART_OF]: {
    RU: { term: "часть" },
    EN: { term: "is part of", inverse: "contains" },
    about: { EN: "Provision is part of an act or provision" },
  },
  [RelationKind.ESTABLISHES]: {
    RU: { term: "устанавливает" },
    EN: { term: "establishes", inverse: "is established by" },
    about: { EN: "Provision lays down a duty" },
  },
  [RelationKind.ISSUED_BY]: {
    RU: { term: "принят" },
    EN: { term: "is issued by", inverse: "issues" },
    about: { EN: "Act is issued by a subject" },
  },
  [RelationKind.SIGNED_BY]: {
    RU: { term: "подписан" },
    EN: { term: "is signed by", inverse: "signs" },
    about: { EN: "Act is signed by a subject" },
  },
  [RelationKind.APPROVES]: {
    RU: { term: "утверждает" },
    EN: { term: "approves", inverse: "is approved by" },
    about: { EN: "Provision approves an act" },
  },
  [RelationKind.FOLLOWS]: {
    RU: { term: "основание" },
    EN: { term: "follows", inverse: "is followed by" },
    about: { EN: "Act or provision executes or rests on an act", RU: "во исполнение, в соответствии с" },
  },
  [RelationKind.AMENDS]: {
    RU: { term: "изменяет" },
    EN: { term: "amends", inverse: "is amended by" },
    about: { EN: "Act changes an act or provision" },
  },
  [RelationKind.REPEALS]: {
    RU: { term: "отменяет" },
    EN: { term: "repeals", inverse: "is repealed by" },
    about: { EN: "Act repeals an act or provision" },
  },
  [RelationKind.UNDER]: {
    RU: { term: "в рамках" },
    EN: { term: "is under", inverse: "covers" },
    about: { EN: "Duty belongs to a programme" },
  },
  [RelationKind.CONCERNS]: {
    RU: { term: "касается" },
    EN: { term: "concerns", inverse: "is concerned by" },
    about: { EN: "Duty is about a subject or to be done with it", RU: "в отношении кого, с кем" },
  },
  [RelationKind.EXECUTION_OF]: {
    RU: { term: "об исполнении" },
    EN: { term: "is on the execution of", inverse: "is executed as told by" },
    about: { EN: "Nomination or report is about a duty" },
  },
  [RelationKind.OFF_CONTROL]: {
    RU: { term: "снял с контроля" },
    EN: { term: "took off control", inverse: "was taken off control by" },
    about: { EN: "Controller took a duty off control" },
  },
  [RelationKind.PLANNED_FOR]: {
    RU: { term: "запланирован для" },
    EN: { term: "is planned for", inverse: "has a plan of" },
    about: { EN: "Indicator has a plan for a subject and a period" },
  },
  [RelationKind.MEASURES]: {
    RU: { term: "сообщает значение показателя" },
    EN: { term: "tells the value of", inverse: "has its value told by" },
    about: { EN: "Report tells the value of an indicator" },
  },
};

/** With what stands over several who bear a duty in the role, and over one where the term would not do. */
type RoleWord = Word & Readonly<Record<Language, { readonly many: string; readonly heading?: string }>>;

/** What the roles in which a duty is borne are called. */
export const ROLE_WORDS: Words<ResponsibilityRole, RoleWord> = {
  [ResponsibilityRole.EXECUTOR]: {
    RU: { term: "исполнитель", many: "исполнители", also: ["ответственный исполнитель"] },
    EN: { term: "executor", many: "executors" },
    about: { EN: "Does it" },
  },
  [ResponsibilityRole.CO_EXECUTOR]: {
    RU: { term: "соисполнитель", many: "соисполнители" },
    EN: { term: "co-executor", many: "co-executors" },
    about: { EN: "Does it together with the executor" },
  },
  [ResponsibilityRole.COORDINATOR]: {
    RU: { term: "координатор", many: "координаторы" },
    EN: { term: "coordinator", many: "coordinators" },
    about: { EN: "Coordinates it" },
  },
  [ResponsibilityRole.OPERATOR]: {
    RU: { term: "оператор", many: "операторы" },
    EN: { term: "operator", many: "operators" },
    about: { EN: "Operates it" },
  },
  [ResponsibilityRole.CONTROLLER]: {
    RU: { term: "контроль", many: "контроль", also: ["контролёр", "контролирует"] },
    EN: { term: "controller", many: "controlled by", heading: "controlled by" },
    about: { EN: "Controls it" },
  },
  [ResponsibilityRole.RECIPIENT]: {
    RU: { term: "получатель отчёта", many: "получатели отчёта", also: ["кому докладывают"] },
    EN: { term: "recipient", many: "recipients", also: ["recipient of the report", "reported to"] },
    about: { EN: "Is reported to" },
  },
};

/** What the ways to be subordinate are called. */
export const SUBORDINATION_KIND_WORDS: Words<SubordinationKind> = {
  [SubordinationKind.ADMINISTRATIVE]: {
    RU: { term: "подчинённость", also: ["административная подчинённость", "подчиняется"] },
    EN: { term: "subordination", also: ["administrative subordination"] },
  },
  [SubordinationKind.FOUNDER]: { RU: { term: "учредитель" }, EN: { term: "founder" } },
};

/** What the ways to take the place of another are called. */
export const SUCCESSION_KIND_WORDS: Words<SuccessionKind> = {
  [SuccessionKind.RENAMED]: { RU: { term: "переименование" }, EN: { term: "renamed" } },
  [SuccessionKind.MERGED]: { RU: { term: "слияние или присоединение" }, EN: { term: "merged" } },
  [SuccessionKind.SPLIT]: { RU: { term: "разделение или выделение" }, EN: { term: "split" } },
};

/** What it is called how sure a fact is. */
export const CERTAINTY_WORDS: Words<Certainty> = {
  [Certainty.STATED]: {
    RU: { term: "указано в источнике" },
    EN: { term: "stated" },
    about: { EN: "A source says so" },
  },
  [Certainty.INFERRED]: {
    RU: { term: "выведено" },
    EN: { term: "inferred" },
    about: { EN: "It follows from a source that does not say it" },
  },
};

/** What somebody at an end of a link is to the other end. */
export const END_WORDS: Words<"member" | "holder" | "acting" | "superior"> = {
  member: { RU: { term: "участник" }, EN: { term: "member" } },
  holder: { RU: { term: "занимает" }, EN: { term: "holder" } },
  acting: { RU: { term: "и. о." }, EN: { term: "acting" } },
  superior: { RU: { term: "вышестоящий" }, EN: { term: "superior" } },
};

/** Members beside their number. */
export const MEMBERS: CountedNoun = { one: END_WORDS.member.RU.term, few: "участника", many: "участников" };
