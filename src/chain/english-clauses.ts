import { RELATION_WORDS, ROLE_WORDS, SUBORDINATION_KIND_WORDS } from "../link/link.words";
import { ResponsibilityRole, SubordinationKind } from "../link/link";
import type { LinkWording, WordedLink } from "./link-clause";
import type { Mention } from "./mention";

/** How a link reads in English, along it and against it. */
export function englishWording({ relation, role, kind }: WordedLink): LinkWording {
  if (role !== null) return roleWording(role);
  if (kind === SubordinationKind.FOUNDER) {
    const { term } = SUBORDINATION_KIND_WORDS[kind].EN;
    return verbs(`has … as its ${term}`, `is the ${term} of`);
  }
  const { term, inverse } = RELATION_WORDS[relation].EN;
  return verbs(term, inverse);
}

function roleWording(role: ResponsibilityRole): LinkWording {
  if (role === ResponsibilityRole.CONTROLLER) return verbs("controls", "is controlled by");
  if (role === ResponsibilityRole.RECIPIENT) return verbs("receives the reports on", "is reported on to");
  const { term } = ROLE_WORDS[role].EN;
  const bearer = `${/^[aeiou]/.test(term) ? "an" : "a"} ${term}`;
  return verbs(`is ${bearer} of`, `has … as ${bearer}`);
}

/** «…» in a phrase stands for the node that is reached. In a phrase without «…» that node comes last. */
function verbs(along: string, against: string): LinkWording {
  const clause = (phrase: string) => (near: Mention, far: Mention) => {
    const [before = "", behind = ""] = phrase.split("…");
    return `${near("nominative")} ${before.trim()} ${far("nominative")}${behind}`;
  };
  return { along: clause(along), against: clause(against) };
}
