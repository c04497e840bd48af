import { RelationKind } from "../../link/link";
import { includesDay } from "../../moment/interval";
import type { IsoDay } from "../../moment/iso-day";
import type { Draft } from "../draft";
import { named } from "../draft";
import { endedOn, linksAround } from "../facts/links";
import { ANY_POST, subjectOn } from "../facts/subjects";
import type { WriteInput } from "../write-input";
import type { Mutation, WritePlan } from "../write.service";

export interface ReleaseHolderInput extends WriteInput {
  readonly position: string;
  /** Null: everybody who holds it. */
  readonly person?: string | null;
  readonly on: IsoDay;
}

/** Nobody holds a post from a day on, or one person does no more. */
export const releaseHolder: Mutation<ReleaseHolderInput> = {
  action: "releaseHolder",
  names: ({ position }) => [position],
  compose,
};

async function compose(draft: Draft, { position, person, on }: ReleaseHolderInput): Promise<WritePlan | null> {
  const post = await subjectOn(draft, "position", { id: position, on }, ANY_POST);
  const holder = person == null ? null : await draft.node("Person", "person", person, on);
  if (post === null || draft.problems.length > 0) return null;
  const holdings = (await linksAround(draft, [post.id])).filter(({ relation, validity, fromId }) => {
    return relation === RelationKind.HOLDS && includesDay(validity, on) && (holder === null || fromId === holder.id);
  });
  if (holdings.length === 0)
    draft.refuse("position", "NOT_SO", `${named(post)} is not held so on ${on}: there is nothing to end.`);
  return { node: post.id, about: [post.id, ...holdings.map(({ fromId }) => fromId)], facts: endedOn(holdings, on) };
}
