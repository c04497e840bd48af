import { entityLoader } from "../entity/entity.loader";
import { labelOf } from "../entity/label";
import type { Snapshot } from "../graph/snapshot";
import type { Language } from "../language/language";
import type { Link } from "./link";
import { RelationKind, ResponsibilityRole } from "./link";

type Term = Readonly<Record<Language, string>>;

const RELATION_TERMS: Readonly<Record<RelationKind, Term>> = {
  [RelationKind.RESPONSIBLE_FOR]: { RU: "отвечает за", EN: "is responsible for" },
  [RelationKind.NETWORK_AGREEMENT]: { RU: "сетевой договор с", EN: "has an agreement with" },
  [RelationKind.SUBORDINATE_TO]: { RU: "подчинение", EN: "is subordinate to" },
  [RelationKind.HOSTED_BY]: { RU: "создан на базе", EN: "is hosted by" },
  [RelationKind.MEMBER_OF]: { RU: "входит в группу", EN: "is a member of" },
  [RelationKind.POST_IN]: { RU: "должность в организации", EN: "is a post in" },
  [RelationKind.HOLDS]: { RU: "занимает должность", EN: "holds" },
  [RelationKind.SUCCEEDS]: { RU: "правопреемник", EN: "succeeds" },
  [RelationKind.PART_OF]: { RU: "часть", EN: "is part of" },
  [RelationKind.ESTABLISHES]: { RU: "устанавливает", EN: "establishes" },
  [RelationKind.ISSUED_BY]: { RU: "принят", EN: "is issued by" },
  [RelationKind.SIGNED_BY]: { RU: "подписан", EN: "is signed by" },
  [RelationKind.APPROVES]: { RU: "утверждает", EN: "approves" },
  [RelationKind.FOLLOWS]: { RU: "основание", EN: "follows" },
  [RelationKind.AMENDS]: { RU: "изменяет", EN: "amends" },
  [RelationKind.REPEALS]: { RU: "отменяет", EN: "repeals" },
  [RelationKind.UNDER]: { RU: "в рамках", EN: "is under" },
};

const ROLE_TERMS: Readonly<Record<ResponsibilityRole, Term>> = {
  [ResponsibilityRole.EXECUTOR]: { RU: "исполнитель", EN: "executor" },
  [ResponsibilityRole.CO_EXECUTOR]: { RU: "соисполнитель", EN: "co-executor" },
  [ResponsibilityRole.COORDINATOR]: { RU: "координатор", EN: "coordinator" },
  [ResponsibilityRole.OPERATOR]: { RU: "оператор", EN: "operator" },
  [ResponsibilityRole.CONTROLLER]: { RU: "контроль", EN: "controller" },
  [ResponsibilityRole.RECIPIENT]: { RU: "получатель отчёта", EN: "recipient" },
};

/** A link as a person would read it: «ИРО РБ — исполнитель — Сетевая школа». Cost: one query for the ends of a batch. */
export async function linkLabel(snapshot: Snapshot, link: Link, language: Language): Promise<string> {
  const [from, to] = await Promise.all([link.fromId, link.toId].map((id) => endLabel(snapshot, id, language)));
  const term = link.role === null ? RELATION_TERMS[link.relation] : ROLE_TERMS[link.role];
  return `${from} — ${term[language]} — ${to}`;
}

async function endLabel(snapshot: Snapshot, id: string, language: Language): Promise<string> {
  const entity = await entityLoader(snapshot).load(id);
  return entity === null ? id : labelOf(entity, language);
}
