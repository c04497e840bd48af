import type { DutyEntity } from "../../entity/entity";
import { dutyRecordsLoader } from "../../execution/duty-records.question";
import { RelationKind } from "../../link/link";
import type { IsoDay } from "../../moment/iso-day";
import { linkFact } from "../../revision/fact";
import { checkLines } from "../check-texts";
import type { Draft } from "../draft";
import { named } from "../draft";
import { refuseFuture } from "../facts/execution";
import type { HeldLink } from "../facts/links";
import { endedOn, lastsBeyond, linksAround } from "../facts/links";
import type { WriteInput } from "../write-input";
import type { Mutation, WritePlan } from "../write.service";

export interface ControlInput extends WriteInput {
  readonly duty: string;
  readonly on: IsoDay;
  readonly remark?: string | null;
}

/** A controller takes a duty off control: from the day on it counts as done. */
export const takeOffControl: Mutation<ControlInput> = {
  action: "takeOffControl",
  names: ({ duty }) => [duty],
  compose: async (draft, { duty: id, on, remark = null }) => {
    const duty = await controlledDuty(draft, { id, on, remark });
    if (duty === null) return null;
    const [controller] = (await dutyRecordsLoader(draft.snapshot(on)).load(duty.id)).controllers;
    const taken = (await offControlOf(draft, duty)).find((link) => lastsBeyond(link, on));
    if (taken !== undefined)
      draft.refuse("duty", "ALREADY", `${named(duty)} is off control already: put it on control first.`);
    if (controller === undefined) {
      const message = `Nobody controls ${named(duty)} on ${on}: assign a controller first.`;
      draft.refuse("duty", "NOT_SO", message);
      return null;
    }
    const said = { remark: remark?.trim() ?? null, source: draft.source, validity: { from: on, to: null } };
    const links = [linkFact(RelationKind.OFF_CONTROL, controller.id, duty.id, said)];
    return { node: duty.id, about: [duty.id, controller.id], facts: { links } } satisfies WritePlan;
  },
};

/** A controller puts a duty that was taken off control on it again. */
export const putOnControl: Mutation<ControlInput> = {
  action: "putOnControl",
  names: ({ duty }) => [duty],
  compose: async (draft, { duty: id, on, remark = null }) => {
    const duty = await controlledDuty(draft, { id, on, remark });
    if (duty === null) return null;
    const taken = (await offControlOf(draft, duty)).filter((link) => lastsBeyond(link, on));
    if (taken.length === 0)
      draft.refuse("duty", "NOT_SO", `${named(duty)} is on control on ${on}: there is nothing to put on it.`);
    // The remark is kept with the reason: a duty that is on control has no decision to keep it with.
    return { node: duty.id, about: [duty.id], facts: endedOn(taken, on), document: remark } satisfies WritePlan;
  },
};

async function controlledDuty(
  draft: Draft,
  { id, on, remark }: { readonly id: string; readonly on: IsoDay; readonly remark: string | null },
): Promise<DutyEntity | null> {
  refuseFuture(draft, on);
  checkLines(draft, "remark", remark);
  return draft.node("Duty", "duty", id, on);
}

async function offControlOf(draft: Draft, duty: DutyEntity): Promise<readonly HeldLink[]> {
  return (await linksAround(draft, [duty.id])).filter(({ relation }) => relation === RelationKind.OFF_CONTROL);
}
