import { actLabel } from "../entity/act-label";
import type { Entity } from "../entity/entity";
import { Language } from "../language/language";

/** The names by which a node is called: of an act its title, and how it is cited. */
export function namesOf(entity: Entity): readonly string[] {
  if (entity.label !== "Act") return [nameOf(entity)];
  const cited = [Language.RU, Language.EN].map((language) => actLabel(entity.state, language));
  return [...new Set([nameOf(entity), ...cited])];
}

/** The texts by which a node is found, its names first. */
export function textsOf(entity: Entity): readonly string[] {
  const { shortName, title, text, wording, number } = entity.state as Partial<Record<string, string | null>>;
  return [...namesOf(entity), ...[shortName, title, text, wording, number].filter((each) => each != null)];
}

function nameOf(entity: Entity): string {
  const { state } = entity;
  if ("name" in state) return state.name;
  if ("title" in state) return state.title ?? entity.id;
  if (entity.label === "Provision") return entity.state.text;
  return "number" in state ? (state.number ?? entity.id) : entity.id;
}
