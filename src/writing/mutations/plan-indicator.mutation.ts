import { RelationKind } from "../../link/link";
import type { IsoDay } from "../../moment/iso-day";
import { linkFact } from "../../revision/fact";
import type { Draft } from "../draft";
import { named } from "../draft";
import type { HeldLink } from "../facts/links";
import { linksOutOf, overlap } from "../facts/links";
import { subjectOn } from "../facts/subjects";
import type { WriteInput } from "../write-input";
import type { Mutation, WritePlan } from "../write.service";

export interface PlanIndicatorInput extends WriteInput {
  readonly indicator: string;
  readonly subject: string;
  readonly from: IsoDay;
  /** The first day behind the period. */
  readonly to: IsoDay;
  /** In the unit of the indicator. */
  readonly value: number;
}

/** What an indicator is to be for a subject in a period; another value for the same period takes the place of the former. */
export const planIndicator: Mutation<PlanIndicatorInput> = {
  action: "planIndicator",
  names: ({ indicator }, draft) => homesOf(draft, indicator),
  compose,
};

async function compose(draft: Draft, input: PlanIndicatorInput): Promise<WritePlan | null> {
  const { from, to, value } = input;
  if (to <= from)
    draft.refuse(
      "to",
      "DAYS_OUT_OF_ORDER",
      `\`to\` is ${to}, not after ${from}, when it begins: correct one of the two.`,
    );
  const indicator = await draft.node("Indicator", "indicator", input.indicator, from);
  const subject = await subjectOn(draft, "subject", { id: input.subject, on: from });
  if (indicator === null || subject === null) return null;
  const links = await linksOutOf(draft, [indicator.id]);
  const validity = { from, to };
  const other = links.find(({ relation, toId, validity: planned }) => {
    const isPlan = relation === RelationKind.PLANNED_FOR && toId === subject.id;
    return isPlan && planned.from !== from && overlap(planned, validity);
  });
  if (other !== undefined)
    draft.refuse(
      "from",
      "ALREADY",
      `${named(subject)} has a plan from ${other.validity.from} to ${other.validity.to} already: give the same first day to change it, or withdraw it first.`,
    );
  const plan = linkFact(RelationKind.PLANNED_FOR, indicator.id, subject.id, { value, source: draft.source, validity });
  return { node: indicator.id, about: [...homesIn(links), indicator.id, subject.id], facts: { links: [plan] } };
}

/** The act and the programmes that an indicator belongs to. */
async function homesOf(draft: Draft, indicator: string): Promise<readonly string[]> {
  return homesIn(await linksOutOf(draft, [indicator]));
}

function homesIn(links: readonly HeldLink[]): readonly string[] {
  return links.filter(({ relation }) => relation === RelationKind.UNDER).map(({ toId }) => toId);
}
