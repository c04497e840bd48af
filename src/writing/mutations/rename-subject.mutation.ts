import { SubjectKind } from "../../entity/subject";
import type { IsoDay } from "../../moment/iso-day";
import { checkName } from "../check-texts";
import type { Draft } from "../draft";
import { subjectOn } from "../facts/subjects";
import { changedFrom, entityWith, statesOf } from "../facts/states";
import type { WriteInput } from "../write-input";
import type { Mutation, WritePlan } from "../write.service";

export interface RenameSubjectInput extends WriteInput {
  readonly subject: string;
  readonly name: string;
  readonly shortName?: string | null;
  readonly on: IsoDay;
}

/** A subject has another name from a day on; it keeps the former one for the days before. */
export const renameSubject: Mutation<RenameSubjectInput> = {
  action: "renameSubject",
  names: ({ subject }) => [subject],
  compose,
};

async function compose(draft: Draft, input: RenameSubjectInput): Promise<WritePlan | null> {
  const { on } = input;
  checkName(draft, "name", input.name);
  checkName(draft, "shortName", input.shortName);
  const subject = await subjectOn(draft, "subject", { id: input.subject, on });
  if (subject === null) return null;
  const name = input.name.trim();
  const isPost = subject.kind === SubjectKind.POSITION && subject.state.title === subject.state.name;
  const patch = { name, shortName: input.shortName?.trim() ?? null, ...(isPost ? { title: name } : {}) };
  const states = changedFrom(await statesOf(draft, subject), on, patch);
  return { node: subject.id, about: [subject.id], facts: { entities: [entityWith(subject, states)] } };
}
