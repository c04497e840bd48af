import type { Snapshot } from "../graph/snapshot";
import { RelationKind } from "../link/link";
import { Direction } from "../link/link-fragments";
import { ResponsibilityPath } from "../link/responsibility-path";
import { stepLoader } from "../link/step.loader";
import { groupsAbove } from "./groups-above.question";

/** Whom an act may name so that it is a subject's to answer: somebody of the subject, or a group that they belong to. */
export interface BearerFor {
  /** The subject itself, a unit or a post of it. */
  readonly bearerId: string;
  /** The bearer, or a group of theirs. */
  readonly namedId: string;
}

/**
 * Those who bear duties for a subject: itself first, then its units and posts, each with its groups.
 *
 *     ministry ◁─POST_IN── head of department ──MEMBER_OF─▷ coordinators      POSTS, GROUPS
 *     college  ◁─HOSTED_BY── centre ◁─POST_IN── head of the centre            UNITS, POSTS
 *
 * Cost: a query for units, one for posts, and one a level of groups.
 */
export async function bearersFor(
  snapshot: Snapshot,
  subjectId: string,
  through: readonly ResponsibilityPath[],
): Promise<readonly BearerFor[]> {
  const has = (path: ResponsibilityPath) => through.includes(path);
  const units = has(ResponsibilityPath.UNITS) ? await reaching(snapshot, [subjectId], RelationKind.HOSTED_BY) : [];
  const owners = [subjectId, ...units];
  const posts = has(ResponsibilityPath.POSTS) ? await reaching(snapshot, owners, RelationKind.POST_IN) : [];
  return withGroups(snapshot, [...new Set([...owners, ...posts])], has(ResponsibilityPath.GROUPS));
}

/** Those who bear duties by the posts that they are: the posts, each with its groups. */
export function withGroups(snapshot: Snapshot, bearers: readonly string[], isOpened = true): Promise<BearerFor[]> {
  const each = bearers.map(async (bearerId) => {
    const groups = isOpened ? await groupsAbove(snapshot, bearerId) : [];
    return [bearerId, ...groups].map((namedId) => ({ bearerId, namedId }));
  });
  return Promise.all(each).then((found) => found.flat());
}

async function reaching(snapshot: Snapshot, ids: readonly string[], relation: RelationKind): Promise<string[]> {
  const steps = stepLoader(snapshot, relation, { direction: Direction.IN });
  return (await Promise.all(ids.map((id) => steps.load(id)))).flat().map((step) => step.far.id);
}
