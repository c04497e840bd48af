import { Field, ObjectType } from "type-graphql";
import { NetworkAgreement } from "../agreement/agreement.type";
import { Duty } from "../duty/duty.type";
import type { Snapshot } from "../graph/snapshot";
import { Centre } from "../subject/subject-kinds.type";
import { subjectOf } from "../subject/subject-of.type";
import { Subject } from "../subject/subject.type";
import type { Impact } from "./impact.question";

@ObjectType("Impact", {
  simpleResolvers: true,
  description: "What would be left without what it has, if some subjects did not exist on the day (последствия).",
})
export class ImpactType {
  @Field(() => [Duty], {
    description:
      "Duties that have an executor, co-executor, coordinator or operator, and would have none (без исполнителя).",
  })
  readonly dutiesWithoutExecutor: readonly Duty[];

  @Field(() => [Duty], { description: "Duties that have a controller, and would have none (без контроля)." })
  readonly dutiesWithoutController: readonly Duty[];

  @Field(() => [NetworkAgreement], {
    description: "Agreements that would lose their base or their last participant (прекратившиеся договоры).",
  })
  readonly agreementsEnded: readonly NetworkAgreement[];

  @Field(() => [Centre], { description: "Centres whose only host would be gone (центры без базы)." })
  readonly centresWithoutHost: readonly Subject[];

  @Field(() => [Subject], {
    description: "Subjects that answer to somebody, and would to nobody (без вышестоящего).",
  })
  readonly subjectsWithoutSuperior: readonly Subject[];

  @Field(() => Boolean, { description: "Whether a bound cut something (неполный ответ)." })
  readonly isPartial: boolean;

  constructor(impact: Impact, snapshot: Snapshot) {
    this.dutiesWithoutExecutor = impact.dutiesWithoutExecutor.map((duty) => new Duty(duty, snapshot));
    this.dutiesWithoutController = impact.dutiesWithoutController.map((duty) => new Duty(duty, snapshot));
    this.agreementsEnded = impact.agreementsEnded.map((agreement) => new NetworkAgreement(agreement, snapshot));
    this.centresWithoutHost = impact.centresWithoutHost.map((centre) => subjectOf(centre, snapshot));
    this.subjectsWithoutSuperior = impact.subjectsWithoutSuperior.map((subject) => subjectOf(subject, snapshot));
    this.isPartial = impact.isPartial;
  }
}
