import { groupBy } from "../collections/group-by";
import type { Snapshot } from "../graph/snapshot";
import { quoted } from "../language/russian";
import { capitalised } from "../language/sentence";
import { ROLE_WORDS } from "../link/link.words";
import { ONLY_GROUPS, ResponsibilityPath } from "../link/responsibility-path";
import { ONLY_VALID } from "../moment/link-state";
import { getEntity } from "../link/neighbours.question";
import { Language } from "../language/language";
import type { PageArgs } from "../pagination/page";
import { MAX_PAGE_SIZE } from "../pagination/page";
import type { Responsibility } from "../responsibility/responsibility";
import { responsibilitiesOfSubject } from "../responsibility/responsibility.question";

/** All that a subject bears on the day, named itself and through its groups. Cost: one query, and one a level of groups. */
export function allResponsibilities(snapshot: Snapshot, subjectId: string): Promise<readonly Responsibility[]> {
  return allThrough(snapshot, subjectId, ONLY_GROUPS);
}

/**
 * All that the posts of a subject, and the units that sit in it, bear on the day, named themselves and through their
 * groups. Cost: three queries, and one a level of groups.
 */
export async function responsibilitiesOfParts(
  snapshot: Snapshot,
  subjectId: string,
): Promise<readonly Responsibility[]> {
  const all = await allThrough(snapshot, subjectId, Object.values(ResponsibilityPath));
  return all.filter((responsibility) => responsibility.subjectId !== subjectId);
}

async function allThrough(
  snapshot: Snapshot,
  subjectId: string,
  through: readonly ResponsibilityPath[],
): Promise<readonly Responsibility[]> {
  const found: Responsibility[] = [];
  const list = { states: ONLY_VALID, inherited: true, through, first: MAX_PAGE_SIZE };
  let after: PageArgs["after"] = null;
  do {
    const page = await responsibilitiesOfSubject(snapshot, subjectId, { ...list, after });
    found.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

/** In which roles a subject bears a duty: «Исполнитель (через группу „Руководители …“)». Cost: one query a batch. */
export async function roleTexts(
  snapshot: Snapshot,
  responsibilities: readonly Responsibility[],
  language: Language,
): Promise<string> {
  const texts = responsibilities.map(async ({ link, viaId }) => {
    const role = link.role === null ? "" : capitalised(ROLE_WORDS[link.role][language].term);
    if (viaId === null) return role;
    const { state } = await getEntity(snapshot, "Subject", viaId);
    return language === Language.RU
      ? `${role} (через группу ${quoted(state.name)})`
      : `${role} (through the group “${state.name}”)`;
  });
  return (await Promise.all(texts)).join("; ");
}

/** The same of a subject's posts and units, each by name: «Начальник отдела: Координатор». Cost: one query a batch. */
export async function partTexts(
  snapshot: Snapshot,
  responsibilities: readonly Responsibility[],
  language: Language,
): Promise<string> {
  const byBearer = [...groupBy(responsibilities, ({ subjectId }) => subjectId)];
  const texts = byBearer.map(async ([bearer, borne]) => {
    const { state } = await getEntity(snapshot, "Subject", bearer);
    return `${state.name}: ${await roleTexts(snapshot, borne, language)}`;
  });
  return (await Promise.all(texts)).join("; ");
}
