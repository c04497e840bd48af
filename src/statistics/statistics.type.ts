import { Field, Int, ObjectType } from "type-graphql";
import { DutyStatus } from "../entity/duty-status";
import type { Snapshot } from "../graph/snapshot";
import { LinkState } from "../moment/link-state.type";
import { SubjectKind } from "../entity/subject";
import { Subject } from "../subject/subject.type";

@ObjectType({ simpleResolvers: true, description: "How many subjects of a kind (число субъектов вида)." })
export class KindCount {
  @Field(() => SubjectKind, { description: "The kind (вид)." })
  readonly kind!: SubjectKind;

  @Field(() => Int, { description: "How many (сколько)." })
  readonly count!: number;
}

@ObjectType({ simpleResolvers: true, description: "How many duties in a status (число обязанностей в статусе)." })
export class DutyStatusCount {
  @Field(() => DutyStatus, { description: "The status (статус)." })
  readonly status!: DutyStatus;

  @Field(() => Int, { description: "How many (сколько)." })
  readonly count!: number;
}

@ObjectType({ simpleResolvers: true, description: "How many agreements in a state (число договоров в состоянии)." })
export class StateCount {
  @Field(() => LinkState, { description: "The state (состояние)." })
  readonly state!: LinkState;

  @Field(() => Int, { description: "How many (сколько)." })
  readonly count!: number;
}

@ObjectType("Coverage", {
  simpleResolvers: true,
  description: "How many of the schools under a subject have an agreement (охват сетевыми договорами).",
})
export class CoverageType {
  @Field(() => Subject, { description: "The subject (субъект)." })
  readonly subject!: Subject;

  @Field(() => Int, {
    description: "Schools under it at any distance, itself included, that exist on the day (школы).",
  })
  readonly schools!: number;

  @Field(() => Int, {
    description: "Those of them that are a party to an agreement in force on the day (школы с договором).",
  })
  readonly schoolsWithAgreement!: number;
}

@ObjectType({
  description:
    "Counts for one region, or for all; each is what the list that it sums would count, without `leftOut` (статистика).",
})
export class Statistics {
  constructor(
    readonly region: string | null,
    readonly snapshot: Snapshot,
  ) {}
}
