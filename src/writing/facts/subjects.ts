import { SUBJECT_KINDS } from "../../entity/subject-kinds";
import type { SubjectEntity } from "../../entity/entity";
import { SubjectKind } from "../../entity/subject";
import type { IsoDay } from "../../moment/iso-day";
import type { Draft } from "../draft";
import { named } from "../draft";

interface Wanted {
  /** «a post»: for the message. */
  readonly noun: string;
  readonly admits: (kind: SubjectKind) => boolean;
}

export const ANY_POST: Wanted = { noun: "a post", admits: (kind) => kind === SubjectKind.POSITION };
export const ANY_GROUP: Wanted = { noun: "a group", admits: (kind) => kind === SubjectKind.GROUP };
export const ANY_CENTRE: Wanted = { noun: "a centre", admits: (kind) => kind === SubjectKind.CENTRE };
export const ANY_HOST: Wanted = {
  noun: "a school, college or institute",
  admits: (kind) => SUBJECT_KINDS[kind].mayHost,
};
export const ANY_SUPERIOR: Wanted = {
  noun: "an organisation or a post to which others answer",
  admits: (kind) => SUBJECT_KINDS[kind].isSuperior || kind === SubjectKind.POSITION,
};
export const ANY_ORGANISATION: Wanted = {
  noun: "an organisation",
  admits: (kind) => SUBJECT_KINDS[kind].isOrganisation,
};

/** As `Draft.node`, of a subject of some kinds. */
export async function subjectOn(
  draft: Draft,
  field: string,
  asked: { readonly id: string; readonly on: IsoDay },
  wanted?: Wanted,
): Promise<SubjectEntity | null> {
  const subject = await draft.node("Subject", field, asked.id, asked.on);
  if (subject === null || wanted === undefined || wanted.admits(subject.kind)) return subject;
  draft.refuse(
    field,
    "WRONG_KIND",
    `\`${field}\` wants ${wanted.noun}, and ${named(subject)} is none: give another id.`,
  );
  return null;
}
