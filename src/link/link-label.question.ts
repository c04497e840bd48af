import { entityLoader } from "../entity/entity.loader";
import { labelOf } from "../entity/label";
import type { Snapshot } from "../graph/snapshot";
import type { Language } from "../language/language";
import type { Link } from "./link";
import { RELATION_WORDS, ROLE_WORDS } from "./link.words";

/** A link as a person would read it: «ИРО РБ — исполнитель — Сетевая школа». Cost: one query for the ends of a batch. */
export async function linkLabel(snapshot: Snapshot, link: Link, language: Language): Promise<string> {
  const [from, to] = await Promise.all([link.fromId, link.toId].map((id) => endLabel(snapshot, id, language)));
  const word = link.role === null ? RELATION_WORDS[link.relation] : ROLE_WORDS[link.role];
  return `${from} — ${word[language].term} — ${to}`;
}

async function endLabel(snapshot: Snapshot, id: string, language: Language): Promise<string> {
  const entity = await entityLoader(snapshot).load(id);
  return entity === null ? id : labelOf(entity, language);
}
