import type { ObjectTypeOptions } from "type-graphql";
import { Field, Int, ObjectType } from "type-graphql";
import type { SubjectEntity } from "../entity/entity";
import { CentreKind, SubjectKind } from "../entity/subject";
import { SUBJECT_KINDS } from "../entity/subject-kinds";
import { SUBJECT_KIND_WORDS } from "../entity/subject.words";
import { LocalDate } from "../moment/local-date";
import type { Snapshot } from "../graph/snapshot";
import { descriptionOf } from "../language/description";
import { Subject } from "./subject.type";

export type SubjectClass = new (entity: SubjectEntity, snapshot: Snapshot) => Subject;

/** What a type says of itself: what its kind of subject is called. */
function ofKind(kind: SubjectKind): ObjectTypeOptions {
  return { implements: [Subject], simpleResolvers: true, description: descriptionOf(SUBJECT_KIND_WORDS[kind]) };
}

@ObjectType(ofKind(SubjectKind.CENTRE))
export class Centre extends Subject {
  @Field(() => CentreKind, { description: "What kind of centre it is (вид центра)." })
  get centreKind(): CentreKind {
    return this.entity.state.centreKind ?? CentreKind.OTHER;
  }
}

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

  @Field(() => LocalDate, {
    nullable: true,
    description: "The day on which the source states that number (заявлено на дату).",
  })
  get declaredSizeOn(): string | null {
    return this.entity.state.declaredSizeOn;
  }

  @Field(() => Boolean, { description: "Whether duties lie on the heads of the members (только руководители)." })
  get headsOnly(): boolean {
    return this.entity.state.headsOnly;
  }
}

const WITH_FIELDS: Partial<Record<SubjectKind, SubjectClass>> = {
  [SubjectKind.CENTRE]: Centre,
  [SubjectKind.POSITION]: Position,
  [SubjectKind.GROUP]: Group,
};

/** The type of each kind of subjects. */
export const SUBJECT_CLASSES = Object.fromEntries(
  Object.values(SubjectKind).map((kind) => [kind, WITH_FIELDS[kind] ?? withoutFields(kind)]),
) as Readonly<Record<SubjectKind, SubjectClass>>;

/** A type that has no fields of its own. An object of the API is known by the name of its class. */
function withoutFields(kind: SubjectKind): SubjectClass {
  const { label } = SUBJECT_KINDS[kind];
  const type = { [label]: class extends Subject {} }[label] as SubjectClass;
  ObjectType(label, ofKind(kind))(type);
  return type;
}
