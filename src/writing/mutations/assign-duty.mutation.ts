import type { ResponsibilityRole } from "../../link/link";
import { RelationKind } from "../../link/link";
import type { IsoDay } from "../../moment/iso-day";
import { linkFact } from "../../revision/fact";
import type { Draft } from "../draft";
import { named } from "../draft";
import { checkBasis } from "../facts/basis";
import { linksOutOf, overlap } from "../facts/links";
import { subjectOn } from "../facts/subjects";
import type { WriteInput } from "../write-input";
import type { Mutation, WritePlan } from "../write.service";

export interface AssignDutyInput extends WriteInput {
  readonly duty: string;
  readonly subject: string;
  readonly role: ResponsibilityRole;
  readonly from?: IsoDay | null;
  readonly basis?: string | null;
}

/** A subject bears a duty in a role, from a day on. */
export const assignDuty: Mutation<AssignDutyInput> = {
  action: "assignDuty",
  names: ({ subject }) => [subject],
  compose,
};

async function compose(draft: Draft, input: AssignDutyInput): Promise<WritePlan | null> {
  const { role, from = null, basis = null } = input;
  const on = from ?? draft.today;
  await checkBasis(draft, basis, on);
  const duty = await draft.node("Duty", "duty", input.duty, on);
  const subject = await subjectOn(draft, "subject", { id: input.subject, on });
  if (duty === null || subject === null) return null;
  const validity = { from, to: null };
  const borne = (await linksOutOf(draft, [subject.id])).filter(({ toId, relation }) => {
    return relation === RelationKind.RESPONSIBLE_FOR && toId === duty.id;
  });
  if (borne.some((link) => link.role === role && overlap(link.validity, validity)))
    draft.refuse(
      "role",
      "ALREADY",
      `${named(subject)} bears the duty as ${role} already: give another role, or a day after it ended.`,
    );
  const said = { role, basis, source: draft.source, validity };
  return {
    node: duty.id,
    about: [duty.id, subject.id],
    facts: { links: [linkFact(RelationKind.RESPONSIBLE_FOR, subject.id, duty.id, said)] },
  };
}
