import type { SubjectEntity } from "../../entity/entity";
import { RelationKind } from "../../link/link";
import type { IsoDay } from "../../moment/iso-day";
import { linkFact } from "../../revision/fact";
import type { Draft } from "../draft";
import { named } from "../draft";
import { checkBasis } from "../facts/basis";
import { checkCircles } from "../facts/circles";
import type { HeldLink } from "../facts/links";
import { endedOn, lastsBeyond, linksOutOf, overlap } from "../facts/links";
import { ANY_GROUP, subjectOn } from "../facts/subjects";
import type { WriteInput } from "../write-input";
import type { Mutation, WritePlan } from "../write.service";

export interface AddMembersInput extends WriteInput {
  readonly group: string;
  readonly members: readonly string[];
  readonly from?: IsoDay | null;
  readonly basis?: string | null;
}

export interface RemoveMembersInput extends WriteInput {
  readonly group: string;
  readonly members: readonly string[];
  readonly on: IsoDay;
}

/** Members of one write: more come by a table. */
const MOST_MEMBERS = 1_000;

/** Subjects belong to a group from a day on. */
export const addMembers: Mutation<AddMembersInput> = {
  action: "addMembers",
  names: ({ group }) => [group],
  compose: async (draft, input) => {
    const { from = null, basis = null } = input;
    const on = from ?? draft.today;
    await checkBasis(draft, basis, on);
    const found = await groupAndMembers(draft, input, on);
    if (found === null) return null;
    const validity = { from, to: null };
    for (const [place, { member, links }] of found.members.entries())
      if (links.some((link) => overlap(link.validity, validity)))
        draft.refuse(["members", String(place)], "ALREADY", `${named(member)} is a member already: leave it out.`);
    const said = { basis, source: draft.source, validity };
    const links = found.members.map(({ member }) => linkFact(RelationKind.MEMBER_OF, member.id, input.group, said));
    await checkCircles(draft, "members", links);
    return planOf(input.group, found.members, { links });
  },
};

/** Subjects belong to a group no more from a day on. */
export const removeMembers: Mutation<RemoveMembersInput> = {
  action: "removeMembers",
  names: ({ group }) => [group],
  compose: async (draft, input) => {
    const { on } = input;
    const found = await groupAndMembers(draft, input, on);
    if (found === null) return null;
    for (const [place, { member, links }] of found.members.entries())
      if (!links.some((link) => lastsBeyond(link, on)))
        draft.refuse(["members", String(place)], "NOT_SO", `${named(member)} is no member on ${on}: leave it out.`);
    return planOf(
      input.group,
      found.members,
      endedOn(
        found.members.flatMap(({ links }) => links),
        on,
      ),
    );
  },
};

interface Member {
  readonly member: SubjectEntity;
  /** Its memberships in the group, whatever their days. */
  readonly links: readonly HeldLink[];
}

async function groupAndMembers(
  draft: Draft,
  { group: groupId, members }: { readonly group: string; readonly members: readonly string[] },
  on: IsoDay,
): Promise<{ readonly members: readonly Member[] } | null> {
  const ids = [...new Set(members)];
  if (ids.length === 0) draft.refuse("members", "EMPTY", "`members` names nobody: give at least one.");
  if (ids.length > MOST_MEMBERS) {
    draft.refuse(
      "members",
      "TOO_MANY",
      `\`members\` names ${ids.length}, and ${MOST_MEMBERS} is the most at a time: import a table of memberships.`,
    );
    return null;
  }
  const group = await subjectOn(draft, "group", { id: groupId, on }, ANY_GROUP);
  const asked = ids.map((id, place) => ({ id, field: ["members", String(place)] }));
  const found = (await draft.nodes("Subject", asked, on)).filter((member) => member !== null);
  if (group === null || found.length < ids.length || ids.length === 0) return null;
  if (ids.includes(group.id))
    draft.refuse("members", "WITH_ITSELF", `${named(group)} cannot be in itself: leave it out.`);
  const links = (await linksOutOf(draft, ids)).filter(({ relation, toId }) => {
    return relation === RelationKind.MEMBER_OF && toId === group.id;
  });
  return { members: found.map((member) => ({ member, links: links.filter(({ fromId }) => fromId === member.id) })) };
}

function planOf(group: string, members: readonly Member[], facts: WritePlan["facts"]): WritePlan {
  return { node: group, about: [group, ...members.map(({ member }) => member.id)], facts };
}
