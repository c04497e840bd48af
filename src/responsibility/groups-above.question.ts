import type { Eventually } from "../event-loop/when-known";
import { allKnown, whenKnown } from "../event-loop/when-known";
import type { Snapshot } from "../graph/snapshot";
import { RelationKind } from "../link/link";
import { stepLoader } from "../link/step.loader";

/** Ids of all groups a subject belongs to, at any depth, itself left out. Cost: one query a level of nesting. */
export function groupsAbove(snapshot: Snapshot, subjectId: string): Eventually<readonly string[]> {
  const membership = stepLoader(snapshot, RelationKind.MEMBER_OF);
  const groups = new Set<string>();
  const climb = (level: readonly string[]): Eventually<readonly string[]> =>
    whenKnown(allKnown(level.map((id) => membership.load(id))), (steps) => {
      const above = new Set(steps.flat().map((step) => step.far.id));
      const fresh = [...above].filter((id) => id !== subjectId && !groups.has(id));
      fresh.forEach((id) => groups.add(id));
      return fresh.length === 0 ? [...groups] : climb(fresh);
    });
  return climb([subjectId]);
}
