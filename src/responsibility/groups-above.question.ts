import type { Snapshot } from "../graph/snapshot";
import { RelationKind } from "../link/link";
import { stepLoader } from "../link/step.loader";

/** Ids of all groups a subject belongs to, at any depth, itself left out. Cost: one query a level of nesting. */
export async function groupsAbove(snapshot: Snapshot, subjectId: string): Promise<readonly string[]> {
  const groups = new Set<string>();
  for (let level: readonly string[] = [subjectId]; level.length > 0;) {
    const membership = stepLoader(snapshot, RelationKind.MEMBER_OF);
    const steps = (await Promise.all(level.map((id) => membership.load(id)))).flat();
    level = [...new Set(steps.map((step) => step.far.id))].filter((id) => id !== subjectId && !groups.has(id));
    level.forEach((id) => groups.add(id));
  }
  return [...groups];
}
