import { Field, ID, InputType } from "type-graphql";
import { CentreKind, Level, SubjectKind } from "../entity/subject";
import { LocalDate } from "../moment/local-date";
import type { AddSubjectInput } from "./mutations/add-subject.mutation";
import type { DissolveSubjectInput } from "./mutations/dissolve-subject.mutation";
import type { AddMembersInput, RemoveMembersInput } from "./mutations/members.mutation";
import type { RenameSubjectInput } from "./mutations/rename-subject.mutation";
import type { SetHostInput } from "./mutations/set-host.mutation";
import type { SetSuperiorInput } from "./mutations/set-superior.mutation";
import { WriteInputType } from "./write.input";

@InputType("AddSubjectInput", { description: "A subject that nobody knew (новый субъект)." })
export class AddSubjectInputType extends WriteInputType implements AddSubjectInput {
  @Field(() => ID, {
    nullable: true,
    description:
      "A new id; given, it says that this is nobody known. Made of region and name by default (идентификатор).",
  })
  id?: string | null;

  @Field(() => SubjectKind, { description: "Its kind (вид)." })
  kind!: SubjectKind;

  @Field(() => String, { description: "Its official name (наименование)." })
  name!: string;

  @Field(() => String, { nullable: true, description: "What it is called for short (краткое наименование)." })
  shortName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "ISO 3166-2, such as RU-SAK; that of its organisation, superior or host by default (регион).",
  })
  region?: string | null;

  @Field(() => Level, { nullable: true, description: "Its level; that of its kind by default (уровень)." })
  level?: Level | null;

  @Field(() => CentreKind, { nullable: true, description: "Of a centre: its kind (вид центра)." })
  centreKind?: CentreKind | null;

  @Field(() => ID, { nullable: true, description: "Of a post: its organisation (организация)." })
  organisation?: string | null;

  @Field(() => ID, { nullable: true, description: "Whom it answers to (вышестоящий)." })
  superior?: string | null;

  @Field(() => ID, { nullable: true, description: "Of a centre: where it sits (база)." })
  host?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "Since when it is there; null where nobody knows (с какого дня).",
  })
  from?: string | null;

  @Field(() => ID, { nullable: true, description: "The provision or act that says so (основание)." })
  basis?: string | null;
}

@InputType("RenameSubjectInput", { description: "Another name from a day on (переименование)." })
export class RenameSubjectInputType extends WriteInputType implements RenameSubjectInput {
  @Field(() => ID, { description: "The subject (субъект)." })
  subject!: string;

  @Field(() => String, { description: "The new official name (новое наименование)." })
  name!: string;

  @Field(() => String, { nullable: true, description: "The new short name; none by default (краткое наименование)." })
  shortName?: string | null;

  @Field(() => LocalDate, { description: "The first day of the new name (с какого дня)." })
  on!: string;
}

@InputType("DissolveSubjectInput", { description: "The end of a subject (прекращение)." })
export class DissolveSubjectInputType extends WriteInputType implements DissolveSubjectInput {
  @Field(() => ID, { description: "The subject (субъект)." })
  subject!: string;

  @Field(() => LocalDate, { description: "The first day on which it is there no more (с какого дня)." })
  on!: string;

  @Field(() => [ID], { nullable: true, description: "Who takes its place: one, or several (правопреемники)." })
  successors?: string[] | null;
}

@InputType("SetSuperiorInput", { description: "Whom a subject answers to from a day on (подчинённость)." })
export class SetSuperiorInputType extends WriteInputType implements SetSuperiorInput {
  @Field(() => ID, { description: "The subject (субъект)." })
  subject!: string;

  @Field(() => ID, { nullable: true, description: "Its superior; null: nobody any more (вышестоящий)." })
  superior?: string | null;

  @Field(() => String, { nullable: true, description: "ADMINISTRATIVE by default, or FOUNDER (вид)." })
  kind?: string | null;

  @Field(() => LocalDate, { description: "The first day (с какого дня)." })
  on!: string;

  @Field(() => ID, { nullable: true, description: "The provision or act that says so (основание)." })
  basis?: string | null;
}

@InputType("SetHostInput", { description: "Where a centre sits from a day on (база центра)." })
export class SetHostInputType extends WriteInputType implements SetHostInput {
  @Field(() => ID, { description: "The centre (центр)." })
  centre!: string;

  @Field(() => ID, { nullable: true, description: "A school, college or institute; null: nowhere any more (база)." })
  host?: string | null;

  @Field(() => LocalDate, { description: "The first day (с какого дня)." })
  on!: string;

  @Field(() => ID, { nullable: true, description: "The provision or act that says so (основание)." })
  basis?: string | null;
}

@InputType("AddMembersInput", { description: "Who belongs to a group from a day on (участники группы)." })
export class AddMembersInputType extends WriteInputType implements AddMembersInput {
  @Field(() => ID, { description: "The group (группа)." })
  group!: string;

  @Field(() => [ID], { description: "Up to 1000 subjects (участники)." })
  members!: string[];

  @Field(() => LocalDate, { nullable: true, description: "The first day; null where nobody knows (с какого дня)." })
  from?: string | null;

  @Field(() => ID, { nullable: true, description: "The provision or act that says so (основание)." })
  basis?: string | null;
}

@InputType("RemoveMembersInput", { description: "Who belongs to a group no more (исключение из группы)." })
export class RemoveMembersInputType extends WriteInputType implements RemoveMembersInput {
  @Field(() => ID, { description: "The group (группа)." })
  group!: string;

  @Field(() => [ID], { description: "Up to 1000 subjects (участники)." })
  members!: string[];

  @Field(() => LocalDate, { description: "The first day on which they are no members (с какого дня)." })
  on!: string;
}
