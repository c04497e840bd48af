import type { SubjectEntity } from "../../entity/entity";
import type { AgreementForm } from "../../entity/agreement";
import { regionPrefix } from "../../importers/tables/kinds/new-id";
import { RelationKind } from "../../link/link";
import type { IsoDay } from "../../moment/iso-day";
import { linkFact, nodeFact, stateFact } from "../../revision/fact";
import { checkName, checkNewId } from "../check-texts";
import type { Draft } from "../draft";
import { named } from "../draft";
import { ANY_ORGANISATION, subjectOn } from "../facts/subjects";
import type { WriteInput } from "../write-input";
import type { Mutation, WritePlan } from "../write.service";

export interface ConcludeAgreementInput extends WriteInput {
  readonly id?: string | null;
  readonly number?: string | null;
  readonly form: AgreementForm;
  /** The base organisation (базовая организация). */
  readonly base: string;
  readonly participants: readonly string[];
  readonly programmes?: readonly string[] | null;
  readonly signedOn?: IsoDay | null;
  readonly from?: IsoDay | null;
  /** The first day on which it is no longer in force. */
  readonly to?: IsoDay | null;
}

const MOST_PARTICIPANTS = 1_000;

/** A network agreement between a base organisation and others. */
export const concludeAgreement: Mutation<ConcludeAgreementInput> = {
  action: "concludeAgreement",
  names: ({ base }) => [base],
  compose,
};

async function compose(draft: Draft, input: ConcludeAgreementInput): Promise<WritePlan | null> {
  const { from = null, to = null } = input;
  const on = from ?? input.signedOn ?? draft.today;
  checkName(draft, "number", input.number);
  if (to !== null && to <= on)
    draft.refuse(
      "to",
      "DAYS_OUT_OF_ORDER",
      `\`to\` is ${to}, not after ${on}, when it begins: correct one of the two.`,
    );
  const parties = await partiesOf(draft, input, on);
  const programmes = await programmesOf(draft, input, on);
  const id = parties === null ? null : await idOf(draft, input, parties.base);
  if (parties === null || id === null) return null;
  const { base, participants } = parties;
  const said = { basis: id, agreementId: id, source: draft.source, validity: { from, to } };
  const links = participants.map((participant, order) =>
    linkFact(RelationKind.NETWORK_AGREEMENT, base.id, participant.id, { ...said, order }),
  );
  const state = stateFact("Agreement", { ...stateOf(input, base), programmes, source: draft.source });
  const about = [base, ...participants].map((party) => party.id);
  return { node: id, about, facts: { entities: [nodeFact("Agreement", id, [state])], links } };
}

function stateOf({ number, form, signedOn, from, to }: ConcludeAgreementInput, base: SubjectEntity) {
  return {
    ...{ number: number?.trim() ?? null, form, signedOn: signedOn ?? null, base: base.id },
    ...{ inForceFrom: from ?? null, inForceTo: to ?? null, region: base.state.region },
  };
}

async function programmesOf(
  draft: Draft,
  { programmes }: ConcludeAgreementInput,
  on: IsoDay,
): Promise<readonly string[]> {
  const asked = (programmes ?? []).map((id, place) => ({ id, field: ["programmes", String(place)] }));
  return (await draft.nodes("Programme", asked, on)).flatMap((programme) => programme?.id ?? []);
}

interface Parties {
  readonly base: SubjectEntity;
  readonly participants: readonly SubjectEntity[];
}

async function partiesOf(draft: Draft, input: ConcludeAgreementInput, on: IsoDay): Promise<Parties | null> {
  const ids = [...new Set(input.participants)];
  if (ids.length === 0) draft.refuse("participants", "EMPTY", "`participants` names nobody: give at least one.");
  if (ids.length > MOST_PARTICIPANTS) {
    draft.refuse(
      "participants",
      "TOO_MANY",
      `\`participants\` names ${ids.length}, and ${MOST_PARTICIPANTS} is the most: make several agreements.`,
    );
    return null;
  }
  const base = await subjectOn(draft, "base", { id: input.base, on }, ANY_ORGANISATION);
  const asked = ids.map((id, place) => ({ id, field: ["participants", String(place)] }));
  const participants = (await draft.nodes("Subject", asked, on)).filter((each) => each !== null);
  for (const [place, participant] of participants.entries())
    if (!ANY_ORGANISATION.admits(participant.kind))
      draft.refuse(
        ["participants", String(place)],
        "WRONG_KIND",
        `\`participants\` wants ${ANY_ORGANISATION.noun}, and ${named(participant)} is none: give another id.`,
      );
  if (base === null || draft.problems.length > 0) return null;
  if (ids.includes(base.id))
    draft.refuse(
      "participants",
      "WITH_ITSELF",
      `${named(base)} cannot agree with itself: leave it out of \`participants\`.`,
    );
  return { base, participants };
}

async function idOf(draft: Draft, input: ConcludeAgreementInput, base: SubjectEntity): Promise<string | null> {
  if (input.id == null) {
    const name = input.number?.trim() ?? input.signedOn ?? input.from ?? draft.today;
    return draft.freshId([regionPrefix(base.state.region), "agreement", base.id, name]);
  }
  if (!checkNewId(draft, "id", input.id)) return null;
  if (!(await draft.isTaken(input.id))) return input.id;
  draft.refuse("id", "TAKEN", `The id ${input.id} is taken: choose another, or leave it out.`);
  return null;
}
