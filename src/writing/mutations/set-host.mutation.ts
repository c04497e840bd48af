import { RelationKind } from "../../link/link";
import type { IsoDay } from "../../moment/iso-day";
import type { Draft } from "../draft";
import { checkBasis } from "../facts/basis";
import { replacedFrom } from "../facts/replace-link";
import { ANY_CENTRE, ANY_HOST, subjectOn } from "../facts/subjects";
import type { WriteInput } from "../write-input";
import type { Mutation, WritePlan } from "../write.service";

export interface SetHostInput extends WriteInput {
  readonly centre: string;
  /** Null: it sits nowhere from that day on. */
  readonly host?: string | null;
  readonly on: IsoDay;
  readonly basis?: string | null;
}

/** A centre sits in another organisation from a day on. */
export const setHost: Mutation<SetHostInput> = {
  action: "setHost",
  names: ({ centre, host }) => [centre, ...(host == null ? [] : [host])],
  compose,
};

async function compose(draft: Draft, input: SetHostInput): Promise<WritePlan | null> {
  const { on, basis = null } = input;
  await checkBasis(draft, basis, on);
  const centre = await subjectOn(draft, "centre", { id: input.centre, on }, ANY_CENTRE);
  const host = input.host == null ? null : await subjectOn(draft, "host", { id: input.host, on }, ANY_HOST);
  if (centre === null || draft.problems.length > 0) return null;
  const replacement = { relation: RelationKind.HOSTED_BY, from: centre.id, to: host?.id ?? null, on };
  const facts = await replacedFrom(draft, replacement, { field: "host", said: { basis } });
  return { node: centre.id, about: host === null ? [centre.id] : [centre.id, host.id], facts };
}
