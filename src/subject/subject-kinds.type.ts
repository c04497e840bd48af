import { Field, Int, ObjectType } from "type-graphql";
import { CentreKind } from "../entity/subject";
import { Subject } from "./subject.type";

const IMPLEMENTS = { implements: [Subject], simpleResolvers: true };

@ObjectType({ ...IMPLEMENTS, description: "Authority other than a ministry (орган власти)." })
export class Authority extends Subject {}

@ObjectType({ ...IMPLEMENTS, description: "Ministry (министерство)." })
export class Ministry extends Subject {}

@ObjectType({
  ...IMPLEMENTS,
  description: "Regional support institution (институт, региональное учреждение поддержки).",
})
export class Institute extends Subject {}

@ObjectType({ ...IMPLEMENTS, description: "Municipality: its education authority (муниципальное образование)." })
export class Municipality extends Subject {}

@ObjectType({ ...IMPLEMENTS, description: "School (общеобразовательная организация)." })
export class School extends Subject {}

@ObjectType({ ...IMPLEMENTS, description: "Vocational college (профессиональная образовательная организация)." })
export class College extends Subject {}

@ObjectType({ ...IMPLEMENTS, description: "University (организация высшего образования)." })
export class University extends Subject {}

@ObjectType({ ...IMPLEMENTS, description: "Enterprise (предприятие)." })
export class Enterprise extends Subject {}

@ObjectType({ ...IMPLEMENTS, description: "Education centre (центр образования)." })
export class Centre extends Subject {
  @Field(() => CentreKind, { description: "What kind of centre it is (вид центра)." })
  get centreKind(): CentreKind {
    return this.entity.state.centreKind ?? CentreKind.OTHER;
  }
}

@ObjectType({ ...IMPLEMENTS, description: "Forum, council, commission (форум, совет, комиссия)." })
export class Assembly extends Subject {}

@ObjectType({ ...IMPLEMENTS, description: "A post, apart from the person who holds it (должность)." })
export class Position extends Subject {
  @Field(() => String, { description: "Title of the post (наименование должности)." })
  get title(): string {
    return this.entity.state.title ?? this.name;
  }
}

@ObjectType({ ...IMPLEMENTS, description: "A class of bearers that an act names as one (коллективный ответственный)." })
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
