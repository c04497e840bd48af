import type { NodeEntry } from "../../change/change-entry";
import { ChangeKind, Loss } from "../../change/change-entry";
import type { Entity, SubjectEntity } from "../../entity/entity";
import { endsWithEnds } from "../../graph/held-links";
import { impactOf } from "../../impact/impact.question";
import { RelationKind, SuccessionKind } from "../../link/link";
import type { IsoDay } from "../../moment/iso-day";
import { linkFact } from "../../revision/fact";
import type { LinkFact } from "../../revision/graph-facts";
import type { Draft } from "../draft";
import { named } from "../draft";
import { endedOn, joinedFacts, linksAround } from "../facts/links";
import { subjectOn } from "../facts/subjects";
import { changedAlways, entityWith, statesOf } from "../facts/states";
import type { WriteInput } from "../write-input";
import type { Mutation, WritePlan } from "../write.service";

export interface DissolveSubjectInput extends WriteInput {
  readonly subject: string;
  /** The first day on which it is there no more. */
  readonly on: IsoDay;
  readonly successors?: readonly string[] | null;
}

/** A subject ends on a day, perhaps succeeded by others; its links end with it. */
export const dissolveSubject: Mutation<DissolveSubjectInput> = {
  action: "dissolveSubject",
  names: ({ subject }) => [subject],
  compose,
};

async function compose(draft: Draft, input: DissolveSubjectInput): Promise<WritePlan | null> {
  const { on } = input;
  const subject = await subjectOn(draft, "subject", { id: input.subject, on });
  if (subject === null) return null;
  const { existsFrom } = subject.state;
  if (existsFrom !== null && existsFrom >= on)
    draft.refuse(
      "on",
      "DAYS_OUT_OF_ORDER",
      `${named(subject)} begins on ${existsFrom}, and cannot end on ${on}: choose a later day.`,
    );
  const succeeding = await successions(draft, subject, input);
  const links = (await linksAround(draft, [subject.id])).filter(({ relation, toId }) => {
    // A post stays in its organisation, and so is not there without it.
    return endsWithEnds(relation) && !(relation === RelationKind.POST_IN && toId === subject.id);
  });
  if (draft.problems.length > 0) return null;
  const states = (await statesOf(draft, subject)).filter(({ validity: { from } }) => from === null || from < on);
  const last = states.at(-1);
  const kept = states.map((state) =>
    state === last ? { ...state, validity: { ...state.validity, to: null } } : state,
  );
  return {
    node: subject.id,
    about: [subject.id],
    facts: joinedFacts(endedOn(links, on), {
      entities: [entityWith(subject, changedAlways(kept, { existsTo: on }))],
      links: succeeding,
    }),
    losses: await lossesBy(draft, subject, on),
  };
}

/** The successors' links: of one, who takes all over; of several, who share it. */
async function successions(
  draft: Draft,
  subject: SubjectEntity,
  { successors, on }: DissolveSubjectInput,
): Promise<readonly LinkFact[]> {
  const ids = [...new Set(successors ?? [])];
  const asked = ids.map((id, place) => ({ id, field: ["successors", String(place)] }));
  const found = await draft.nodes("Subject", asked, on);
  if (ids.includes(subject.id))
    draft.refuse("successors", "WITH_ITSELF", `${named(subject)} cannot succeed itself: leave it out.`);
  const kind = ids.length === 1 ? SuccessionKind.MERGED : SuccessionKind.SPLIT;
  const said = { kind, source: draft.source, validity: { from: on, to: null } };
  return found.flatMap((successor) => {
    return successor === null ? [] : [linkFact(RelationKind.SUCCEEDS, successor.id, subject.id, said)];
  });
}

/** What is left on the day without what only this subject gave it. Cost: as `impactOf`. */
async function lossesBy(draft: Draft, { id }: SubjectEntity, on: IsoDay): Promise<readonly NodeEntry[]> {
  const impact = await impactOf(draft.snapshot(on), [id]);
  const losing = (nodes: readonly Entity[], loss: Loss) =>
    nodes.map((node) => ({ kind: ChangeKind.CHANGED, node, differences: [], from: on, loss }));
  return [
    ...losing(impact.dutiesWithoutExecutor, Loss.EXECUTOR),
    ...losing(impact.dutiesWithoutController, Loss.CONTROLLER),
    ...losing(impact.centresWithoutHost, Loss.HOST),
    ...losing(impact.subjectsWithoutSuperior, Loss.SUPERIOR),
    ...losing(impact.agreementsEnded, Loss.PARTIES),
  ];
}
