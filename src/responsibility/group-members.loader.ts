import DataLoader from "dataloader";
import { groupBy } from "../collections/group-by";
import type { Snapshot } from "../graph/snapshot";
import type { GroupMember } from "../subject/subject.query";
import { groupMembersQuery } from "../subject/subject.query";
import { compareValues } from "../pagination/page";

/**
 * Everybody in a group who is no group, groups in it opened too, each once, by name.
 *
 *     heads ── council ── school 1        members of heads: school 1, school 2
 *       │         └────── heads           (a circle is walked once)
 *       └── school 2
 *
 * Cost: one query a level of nesting, for all groups of a batch.
 */
export async function membersOfGroup(snapshot: Snapshot, groupId: string): Promise<readonly GroupMember[]> {
  const opened = new Set([groupId]);
  const members = new Map<string, GroupMember>();
  for (let level = [groupId]; level.length > 0;) {
    const found = (await Promise.all(level.map((id) => memberLoader(snapshot).load(id)))).flat();
    for (const member of found) if (!member.isGroup) members.set(member.memberId, member);
    const nested = found.filter((member) => member.isGroup && !opened.has(member.memberId));
    level = [...new Set(nested.map((member) => member.memberId))];
    level.forEach((id) => opened.add(id));
  }
  return [...members.values()].sort(byName);
}

function memberLoader(snapshot: Snapshot): DataLoader<string, readonly GroupMember[]> {
  return snapshot.loader(
    "group members",
    () =>
      new DataLoader<string, readonly GroupMember[]>(async (ids) => {
        const found = await snapshot.read(groupMembersQuery, { ids });
        const byGroup = groupBy(found, (row) => row.groupId);
        return ids.map((id) => byGroup.get(id) ?? []);
      }),
  );
}

function byName(a: GroupMember, b: GroupMember): number {
  return compareValues([a.sortKey, a.memberId], [b.sortKey, b.memberId]);
}
