import { Field, ID, InputType } from "type-graphql";
import { AgreementFilterInput } from "../agreement/agreement.input";
import { DutyFilterInput } from "../duty/duty.input";
import { CentreKind, Level, SubjectKind } from "../entity/subject";
import { ResponsibilityRole } from "../link/link";
import type { SubjectFilter } from "../filter/subject.filter";

@InputType("SubjectFilter", {
  description: "Which subjects (отбор субъектов). Fields are ANDed, lists are any-of; unknown ids match nothing.",
})
export class SubjectFilterInput implements SubjectFilter {
  @Field(() => [ID], { nullable: true, description: "With one of these ids (идентификаторы)." })
  ids?: string[] | null;

  @Field(() => [SubjectKind], { nullable: true, description: "Of one of these kinds (виды)." })
  kinds?: SubjectKind[] | null;

  @Field(() => [Level], { nullable: true, description: "On one of these levels (уровни)." })
  levels?: Level[] | null;

  @Field(() => [String], { nullable: true, description: "Of one of these regions, as ISO 3166-2 codes (регионы)." })
  regions?: string[] | null;

  @Field(() => [CentreKind], { nullable: true, description: "Centres of one of these kinds (виды центров)." })
  centreKinds?: CentreKind[] | null;

  @Field(() => String, {
    nullable: true,
    description: "The name or short name contains it; case aside, ё as е (название содержит).",
  })
  nameContains?: string | null;

  @Field(() => ID, { nullable: true, description: "Answers directly to this subject (непосредственно подчинён)." })
  superior?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Answers to this subject, sits in it or is a post of it, at any distance (в ведении).",
  })
  under?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Belongs to this group, through groups in it too (входит в группу).",
  })
  memberOf?: string | null;

  @Field(() => DutyFilterInput, {
    nullable: true,
    description:
      "Bears such a duty, itself or through its groups; a VALID one unless `states` says otherwise (отвечает за).",
  })
  responsibleFor?: DutyFilterInput | null;

  @Field(() => [ResponsibilityRole], {
    nullable: true,
    description: "Bears a duty itself, groups aside, in one of these roles; a VALID link (сам отвечает в роли).",
  })
  responsibleAs?: ResponsibilityRole[] | null;

  @Field(() => AgreementFilterInput, {
    nullable: true,
    description: "Is a party to such an agreement, a VALID one unless `states` says otherwise (сторона договора).",
  })
  agreement?: AgreementFilterInput | null;

  @Field(() => [SubjectFilterInput], { nullable: true, description: "All of these hold, too (и)." })
  and?: SubjectFilterInput[] | null;

  @Field(() => [SubjectFilterInput], { nullable: true, description: "One of these holds, too (или)." })
  or?: SubjectFilterInput[] | null;

  @Field(() => SubjectFilterInput, { nullable: true, description: "This does not hold (не)." })
  not?: SubjectFilterInput | null;
}
