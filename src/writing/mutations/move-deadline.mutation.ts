import { DeadlineKind } from "../../entity/duty";
import { dayText } from "../../language/day-text";
import { Language } from "../../language/language";
import type { IsoDay } from "../../moment/iso-day";
import { checkName } from "../check-texts";
import type { Draft } from "../draft";
import { named } from "../draft";
import { checkBasis, citationOf } from "../facts/basis";
import { changedFrom, entityWith, statesOf } from "../facts/states";
import type { WriteInput } from "../write-input";
import type { Mutation, WritePlan } from "../write.service";

export interface MoveDeadlineInput extends WriteInput {
  readonly duty: string;
  /** The new last day, inclusive. */
  readonly due: IsoDay;
  /** The deadline as the paper has it. */
  readonly text?: string | null;
  readonly basis?: string | null;
  readonly document?: string | null;
  readonly on: IsoDay;
}

/** A duty is due by another day; the former deadline stays in its history, and the paper with the new one. */
export const moveDeadline: Mutation<MoveDeadlineInput> = {
  action: "moveDeadline",
  names: ({ duty }) => [duty],
  compose,
};

async function compose(draft: Draft, input: MoveDeadlineInput): Promise<WritePlan | null> {
  const { due, on, document } = input;
  checkName(draft, "text", input.text);
  checkName(draft, "document", document);
  await checkBasis(draft, input.basis, on);
  if (due < on)
    draft.refuse(
      "due",
      "DAYS_OUT_OF_ORDER",
      `\`due\` is ${due}, before ${on}, when it is moved: correct one of the two.`,
    );
  const duty = await draft.node("Duty", "duty", input.duty, on);
  if (duty === null) return null;
  const { deadlineKind: was, deadlineFrom } = duty.state;
  if (was === DeadlineKind.RECURRING)
    draft.refuse(
      "duty",
      "WRONG_KIND",
      `${named(duty)} is due again and again, and has no one day to be moved: import its new rule.`,
    );
  const isPeriod = was === DeadlineKind.PERIOD && (deadlineFrom === null || deadlineFrom <= due);
  const deadlineKind = isPeriod ? DeadlineKind.PERIOD : DeadlineKind.DATE;
  const deadlineText = input.text?.trim() ?? `до ${dayText(due, Language.RU)}`;
  const deadlineDocument = document?.trim() ?? (await citationOf(draft, input.basis, on));
  const patch = {
    deadlineKind,
    due,
    deadlineText,
    deadlineDocument,
    ...(isPeriod ? {} : { deadlineFrom: null, plan: null }),
  };
  const states = changedFrom(await statesOf(draft, duty), on, patch);
  return { node: duty.id, about: [duty.id], facts: { entities: [entityWith(duty, states)] }, document };
}
