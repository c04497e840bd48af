import type { ObjectTypeOptions } from "type-graphql";
import { Field, Int, ObjectType } from "type-graphql";
import { CentreKind, SubjectKind } from "../entity/subject";
import { SUBJECT_KIND_WORDS } from "../entity/subject.words";
import { descriptionOf } from "../language/description";
import { Subject } from "./subject.type";

/** What a type says of itself: what its kind of subject is called. */
function ofKind(kind: SubjectKind): ObjectTypeOptions {
  return { implements: [Subject], simpleResolvers: true, description: descriptionOf(SUBJECT_KIND_WORDS[kind]) };
}

@ObjectType(ofKind(SubjectKind.AUTHORITY))
export class Authority extends Subject {}

@ObjectType(ofKind(SubjectKind.MINISTRY))
export class Ministry extends Subject {}

@ObjectType(ofKind(SubjectKind.INSTITUTE))
export class Institute extends Subject {}

@ObjectType(ofKind(SubjectKind.MUNICIPALITY))
export class Municipality extends Subject {}

@ObjectType(ofKind(SubjectKind.SCHOOL))
export class School extends Subject {}

@ObjectType(ofKind(SubjectKind.COLLEGE))
export class College extends Subject {}

@ObjectType(ofKind(SubjectKind.UNIVERSITY))
export class University extends Subject {}

@ObjectType(ofKind(SubjectKind.ENTERPRISE))
export class Enterprise extends Subject {}

@ObjectType(ofKind(SubjectKind.CENTRE))
export class Centre extends Subject {
  @Field(() => CentreKind, { description: "What kind of centre it is (вид центра)." })
  get centreKind(): CentreKind {
    return this.entity.state.centreKind ?? CentreKind.OTHER;
  }
}

@ObjectType(ofKind(SubjectKind.ASSEMBLY))
export class Assembly extends Subject {}

@ObjectType(ofKind(SubjectKind.POSITION))
export class Position extends Subject {
  @Field(() => String, { description: "Title of the post (наименование должности)." })
  get title(): string {
    return this.entity.state.title ?? this.name;
  }
}

@ObjectType(ofKind(SubjectKind.GROUP))
export class Group extends Subject {
  @Field(() => Int, { nullable: true, description: "How many members the source states (заявлено участников)." })
  get declaredSize(): number | null {
    return this.entity.state.declaredSize;
  }

  @Field(() => Boolean, { description: "Whether duties lie on the heads of the members (только руководители)." })
  get headsOnly(): boolean {
    return this.entity.state.headsOnly;
  }
}
