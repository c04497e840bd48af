import type { Link } from "../../link/link";
import { RelationKind } from "../../link/link";
import type { IsoDay } from "../../moment/iso-day";
import type { Draft } from "../draft";
import { checkBasis } from "../facts/basis";
import { endedOn, heldLink, lastsBeyond } from "../facts/links";
import type { WriteInput } from "../write-input";
import type { Mutation, WritePlan } from "../write.service";

export interface ReleaseFromDutyInput extends WriteInput {
  /** The id of a responsibility. */
  readonly responsibility: string;
  readonly on: IsoDay;
  readonly basis?: string | null;
}

/** A subject bears a duty no more from a day on. */
export const releaseFromDuty: Mutation<ReleaseFromDutyInput> = {
  action: "releaseFromDuty",
  names: async ({ responsibility }, draft) => {
    const link = await heldResponsibility(draft, responsibility);
    return link === null ? [] : [link.fromId];
  },
  compose,
};

/** The responsibility with this id; null where none has it, or it was withdrawn. */
async function heldResponsibility(draft: Draft, id: string): Promise<Link | null> {
  const link = await heldLink(draft, id);
  return link?.relation === RelationKind.RESPONSIBLE_FOR ? link : null;
}

async function compose(
  draft: Draft,
  { responsibility: id, on, basis }: ReleaseFromDutyInput,
): Promise<WritePlan | null> {
  await checkBasis(draft, basis, on);
  const link = await heldResponsibility(draft, id);
  if (link === null) {
    draft.refuse(
      "responsibility",
      "NOT_FOUND",
      `There is no responsibility with the id ${id.slice(0, 60)}: \`bearers\` of a duty tells the ids; who bears it through a group is removed from the group.`,
    );
    return null;
  }
  if (!lastsBeyond(link, on))
    draft.refuse("on", "NOT_SO", `The responsibility has ended by ${on} already: there is nothing to end.`);
  return { node: link.toId, about: [link.toId, link.fromId], facts: endedOn([link], on) };
}
