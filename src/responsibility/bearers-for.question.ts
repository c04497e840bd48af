import type { Eventually } from "../event-loop/when-known";
import { allKnown, whenKnown } from "../event-loop/when-known";
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
export function bearersFor(
  snapshot: Snapshot,
  subjectId: string,
  through: readonly ResponsibilityPath[],
): Eventually<readonly BearerFor[]> {
  const has = (path: ResponsibilityPath) => through.includes(path);
  const units = has(ResponsibilityPath.UNITS) ? reaching(snapshot, [subjectId], RelationKind.HOSTED_BY) : [];
  return whenKnown(units, (found) => {
    const owners = [subjectId, ...found];
    const posts = has(ResponsibilityPath.POSTS) ? reaching(snapshot, owners, RelationKind.POST_IN) : [];
    return whenKnown(posts, (those) =>
      withGroups(snapshot, [...new Set([...owners, ...those])], has(ResponsibilityPath.GROUPS)),
    );
  });
}

/** Those who bear duties by the posts that they are: the posts, each with its groups. */
export function withGroups(
  snapshot: Snapshot,
  bearers: readonly string[],
  isOpened = true,
): Eventually<readonly BearerFor[]> {
  const groupsOf = bearers.map((bearerId) => (isOpened ? groupsAbove(snapshot, bearerId) : []));
  return whenKnown(allKnown(groupsOf), (found) =>
    bearers.flatMap((bearerId, place) => [bearerId, ...found[place]!].map((namedId) => ({ bearerId, namedId }))),
  );
}

function reaching(snapshot: Snapshot, ids: readonly string[], relation: RelationKind): Eventually<readonly string[]> {
  const steps = stepLoader(snapshot, relation, { direction: Direction.IN });
  return whenKnown(allKnown(ids.map((id) => steps.load(id))), (found) => found.flat().map((step) => step.far.id));
}
