import type { AgreementEntity } from "../../entity/entity";
import { RelationKind } from "../../link/link";
import type { IsoDay } from "../../moment/iso-day";
import type { StateFact } from "../../revision/graph-facts";
import { checkName } from "../check-texts";
import type { Draft } from "../draft";
import { named } from "../draft";
import { linksOutOf, withEnd } from "../facts/links";
import { changedAlways, changedFrom, entityWith, statesOf } from "../facts/states";
import type { WriteInput } from "../write-input";
import type { Mutation, WritePlan } from "../write.service";

export interface ExtendAgreementInput extends WriteInput {
  readonly agreement: string;
  /** The first day on which it is no longer in force. */
  readonly to: IsoDay;
  /** The day from which it is so: before it, its end is the former one. Default: today. */
  readonly on?: IsoDay | null;
  readonly document?: string | null;
}

export interface TerminateAgreementInput extends WriteInput {
  readonly agreement: string;
  /** The first day on which it is no longer in force. */
  readonly on: IsoDay;
  readonly document?: string | null;
}

/** An agreement is, from a day on, in force for longer than it said. */
export const extendAgreement: Mutation<ExtendAgreementInput> = {
  action: "extendAgreement",
  names: ({ agreement }) => [agreement],
  compose: async (draft, { agreement: id, to, document, ...input }) => {
    const on = input.on ?? draft.today;
    checkName(draft, "document", document);
    const agreement = await draft.node("Agreement", "agreement", id, on);
    if (agreement === null) return null;
    const { inForceTo } = agreement.state;
    if (inForceTo === null)
      draft.refuse("agreement", "NOT_SO", `${named(agreement)} has no end: there is nothing to extend.`);
    else if (to <= inForceTo)
      draft.refuse(
        "to",
        "DAYS_OUT_OF_ORDER",
        `${named(agreement)} is in force until ${inForceTo} already: give a later day, or terminate it.`,
      );
    else if (inForceTo < on)
      draft.refuse(
        "on",
        "DAYS_OUT_OF_ORDER",
        `${named(agreement)} was in force until ${inForceTo}, and cannot be extended on ${on}: give the day on which it was, or conclude another.`,
      );
    const states = changedFrom(await statesOf(draft, agreement), on, { inForceTo: to });
    return endingOn(draft, agreement, { to, document, states });
  },
};

/** An agreement is in force no more from a day on. */
export const terminateAgreement: Mutation<TerminateAgreementInput> = {
  action: "terminateAgreement",
  names: ({ agreement }) => [agreement],
  compose: async (draft, { agreement: id, on, document }) => {
    checkName(draft, "document", document);
    const agreement = await draft.node("Agreement", "agreement", id);
    if (agreement === null) return null;
    const { inForceFrom, inForceTo } = agreement.state;
    if (inForceFrom !== null && on <= inForceFrom)
      draft.refuse(
        "on",
        "DAYS_OUT_OF_ORDER",
        `${named(agreement)} is in force from ${inForceFrom} on, and cannot end on ${on}: choose a later day, or withdraw it.`,
      );
    if (inForceTo !== null && inForceTo <= on)
      draft.refuse("on", "NOT_SO", `${named(agreement)} has ended by ${on} already: there is nothing to end.`);
    const states = changedAlways(await statesOf(draft, agreement), { inForceTo: on });
    return endingOn(draft, agreement, { to: on, document, states });
  },
};

interface Ending {
  readonly to: IsoDay;
  readonly document: string | null | undefined;
  /** What the agreement then says. */
  readonly states: readonly StateFact<"Agreement">[];
}

/** Its parties leave with it. */
async function endingOn(
  draft: Draft,
  agreement: AgreementEntity,
  { to, document, states }: Ending,
): Promise<WritePlan> {
  const { id, state } = agreement;
  const joining = (await linksOutOf(draft, [state.base])).filter(({ relation, agreementId, validity }) => {
    // Who left earlier stays gone.
    return relation === RelationKind.NETWORK_AGREEMENT && agreementId === id && validity.to === state.inForceTo;
  });
  const parties = joining.map(({ toId }) => toId);
  const links = joining.map((link) => withEnd(link, to));
  return {
    node: id,
    about: [id, state.base, ...parties],
    facts: { entities: [entityWith(agreement, states)], links },
    document,
  };
}
