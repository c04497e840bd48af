import { Field, ID, InputType } from "type-graphql";
import { ResponsibilityRole } from "../link/link";
import { ResponsibilityPath } from "../link/responsibility-path";
import { LinkState } from "../moment/link-state.type";
import { LocalDate } from "../moment/local-date";
import { SubjectFilterInput } from "../subject/subject.input";
import type { Relation } from "../pagination/relation";
import { DeadlineKind, DutyForce } from "../entity/duty";
import type { DutyFilter } from "../filter/duty.filter";
import { DUE_WITHIN_DAYS, DutyStatus } from "../entity/duty-status";

@InputType("DutyFilter", {
  description: "Which duties (отбор обязанностей). Fields are ANDed, lists are any-of; unknown ids match nothing.",
})
export class DutyFilterInput implements DutyFilter {
  @Field(() => [ID], { nullable: true, description: "With one of these ids (идентификаторы)." })
  ids?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Laid down by one of these acts (акты)." })
  acts?: string[] | null;

  @Field(() => String, { nullable: true, description: "Laid down by the provision with this number (номер пункта)." })
  path?: string | null;

  @Field(() => [String], { nullable: true, description: "Of acts of one of these regions (регионы)." })
  regions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Under one of these programmes (программы)." })
  programmes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "The title contains it; case aside, ё as е (название содержит).",
  })
  titleContains?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Borne by this subject, itself or through its groups, or as `responsibleThrough` says; in one of `roles`, where given (ответственный).",
  })
  responsible?: string | null;

  @Field(() => [ResponsibilityPath], {
    nullable: true,
    description:
      "Through what `responsible` may bear it, beside by name; through groups by default (через что отвечает).",
  })
  responsibleThrough?: ResponsibilityPath[] | null;

  @Field(() => [ResponsibilityRole], {
    nullable: true,
    description: "In these roles `responsible` or `subject` bears it; alone: somebody bears it in one of them (роли).",
  })
  roles?: ResponsibilityRole[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "Concerns this subject, itself or through its groups (в отношении кого, с кем).",
  })
  concerns?: string | null;

  @Field(() => [DeadlineKind], { nullable: true, description: "With a deadline of one of these kinds (виды срока)." })
  deadlineKinds?: DeadlineKind[] | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "Due before this day, the day itself left out (срок раньше).",
  })
  dueBefore?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Due on this day or later (срок не раньше)." })
  dueAfter?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      "The next day on or after the moment's day on which something is due is before this one, the day itself left out. It sees recurring duties, and among VALID ones those that come into force before they are due (ближайший срок раньше).",
  })
  nextDueBefore?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "As `nextDueBefore`: something is due next on this day or later (ближайший срок не раньше).",
  })
  nextDueAfter?: string | null;

  @Field(() => [DutyStatus], {
    nullable: true,
    description: `In one of these statuses on the day; DUE looks ${DUE_WITHIN_DAYS} days ahead, \`nextDueBefore\` as far as is asked (статусы).`,
  })
  statuses?: DutyStatus[] | null;

  @Field(() => DutyForce, { nullable: true, description: "Binding so (сила)." })
  force?: DutyForce | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether somebody controls it, in the texts we hold (есть контролирующий).",
  })
  hasController?: boolean | null;

  @Field(() => SubjectFilterInput, {
    nullable: true,
    description:
      "Somebody who bears it fits, named in it or through a group; in one of `roles`, where given (среди ответственных).",
  })
  subject?: Relation<SubjectFilterInput> | null;

  @Field(() => [LinkState], {
    nullable: true,
    description:
      "In one of these states on the day. Where it is absent, a filter of subjects means VALID duties, and a list those of its own `states` (состояния).",
  })
  states?: LinkState[] | null;

  @Field(() => [DutyFilterInput], { nullable: true, description: "All of these hold, too (и)." })
  and?: DutyFilterInput[] | null;

  @Field(() => [DutyFilterInput], { nullable: true, description: "One of these holds, too (или)." })
  or?: DutyFilterInput[] | null;

  @Field(() => DutyFilterInput, { nullable: true, description: "This does not hold (не)." })
  not?: DutyFilterInput | null;
}
