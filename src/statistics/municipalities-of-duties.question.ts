import { Pace } from "../event-loop/pace";
import type { Snapshot } from "../graph/snapshot";
import type { IdsOf } from "./municipalities.question";
import { municipalitiesOf } from "./municipalities.question";
import type { Below } from "./reached-from";
import { reachedFrom } from "./reached-from";
import { bearersOfDutiesQuery, membersOfGroupsQuery } from "./tally.query";

/**
 * The municipalities whose subjects bear a duty in whatever role, named themselves or as members of a group, in order. A
 * duty that nobody of a municipality bears is left out.
 *
 *     duty ◀─ group ◀─MEMBER_OF─ school ─SUBORDINATE_TO─▶ municipality
 *
 * Source: cypher/statistics/bearers-of-duties.cypher. Cost: three queries a request, and one more a level of groups in groups.
 */
export function municipalitiesOfDuties(snapshot: Snapshot): Promise<IdsOf> {
  return snapshot.loader("municipalities of duties", () => readMunicipalities(snapshot));
}

async function readMunicipalities(snapshot: Snapshot): Promise<IdsOf> {
  const [ofSubjects, bearers] = await Promise.all([
    municipalitiesOf(snapshot),
    snapshot.read(bearersOfDutiesQuery, {}),
  ]);
  const members = await membersBelow(snapshot, [
    ...new Set(bearers.filter(({ isGroup }) => isGroup).map(({ of }) => of)),
  ]);
  const ofBearers = new Map<string, ReadonlySet<string>>();
  const ofDuties = new Map<string, Set<string>>();
  const pace = new Pace(1);
  for (const { id, of } of bearers) {
    const municipalities =
      ofBearers.get(of) ?? new Set([...reachedFrom(of, members)].flatMap((one) => ofSubjects[one] ?? []));
    ofBearers.set(of, municipalities);
    const known = ofDuties.get(id) ?? new Set();
    for (const municipality of municipalities) ofDuties.set(id, known.add(municipality));
    if (pace.isRestDueAfterStep()) await pace.rest();
  }
  return Object.fromEntries([...ofDuties].map(([id, municipalities]) => [id, [...municipalities].sort()]));
}

/** Who is in these groups, and in the groups in them. */
async function membersBelow(snapshot: Snapshot, groups: readonly string[]): Promise<Below> {
  const below = new Map<string, readonly { readonly id: string }[]>();
  for (let level = groups; level.length > 0;) {
    const opened = await snapshot.read(membersOfGroupsQuery, { ids: level });
    for (const { id, members } of opened)
      below.set(
        id,
        members.map((member) => ({ id: member })),
      );
    level = [...new Set(opened.flatMap((group) => group.groups))].filter((id) => !below.has(id));
  }
  return below;
}
