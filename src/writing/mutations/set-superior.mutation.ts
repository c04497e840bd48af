import type { SubjectEntity } from "../../entity/entity";
import { SubjectKind } from "../../entity/subject";
import { RelationKind, SubordinationKind } from "../../link/link";
import type { IsoDay } from "../../moment/iso-day";
import type { Draft } from "../draft";
import { named } from "../draft";
import { checkBasis } from "../facts/basis";
import { checkCircles } from "../facts/circles";
import { replacedFrom } from "../facts/replace-link";
import { ANY_SUPERIOR, subjectOn } from "../facts/subjects";
import type { WriteInput } from "../write-input";
import type { Mutation, WritePlan } from "../write.service";

export interface SetSuperiorInput extends WriteInput {
  readonly subject: string;
  /** Null: it answers to nobody from that day on. */
  readonly superior?: string | null;
  readonly kind?: string | null;
  readonly on: IsoDay;
  readonly basis?: string | null;
}

/** State power, under which no municipality is (Constitution of Russia, article 12). */
const STATE_POWER: ReadonlySet<SubjectKind> = new Set([SubjectKind.MINISTRY, SubjectKind.AUTHORITY]);

/** A subject answers to another superior, or founder, from a day on. */
export const setSuperior: Mutation<SetSuperiorInput> = {
  action: "setSuperior",
  names: ({ subject }) => [subject],
  compose,
};

async function compose(draft: Draft, input: SetSuperiorInput): Promise<WritePlan | null> {
  const { on, basis = null } = input;
  const kind = kindOf(draft, input.kind);
  await checkBasis(draft, basis, on);
  const subject = await subjectOn(draft, "subject", { id: input.subject, on });
  const superior =
    input.superior == null ? null : await subjectOn(draft, "superior", { id: input.superior, on }, ANY_SUPERIOR);
  if (subject === null || draft.problems.length > 0) return null;
  if (superior !== null) checkSuperior(draft, subject, superior);
  const facts = await replacedFrom(
    draft,
    { relation: RelationKind.SUBORDINATE_TO, from: subject.id, to: superior?.id ?? null, on },
    {
      field: "superior",
      said: { kind, basis },
    },
  );
  if (draft.problems.length === 0)
    await checkCircles(
      draft,
      "superior",
      facts.links.filter(({ validity }) => validity.from === on),
    );
  const about = superior === null ? [subject.id] : [subject.id, superior.id];
  return { node: subject.id, about, facts };
}

function checkSuperior(draft: Draft, subject: SubjectEntity, superior: SubjectEntity): void {
  if (superior.id === subject.id)
    draft.refuse("superior", "WITH_ITSELF", `${named(subject)} cannot answer to itself: give another superior.`);
  if (subject.kind === SubjectKind.MUNICIPALITY && STATE_POWER.has(superior.kind))
    draft.refuse(
      "superior",
      "NOT_ALLOWED_BY_LAW",
      `${named(subject)} is local self-government, and answers to no state power (Constitution of Russia, article 12), such as ${named(superior)}: a ministry may only recommend.`,
    );
}

function kindOf(draft: Draft, kind: string | null | undefined): SubordinationKind {
  const found = Object.values(SubordinationKind).find((each) => each === kind);
  if (found === undefined && kind != null)
    draft.refuse(
      "kind",
      "NOT_FOUND",
      `\`kind\` is ADMINISTRATIVE or FOUNDER, and not «${kind.slice(0, 40)}»: choose one.`,
    );
  return found ?? SubordinationKind.ADMINISTRATIVE;
}
