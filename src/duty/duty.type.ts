import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { IntervalType } from "../moment/interval.type";
import { LinkState } from "../moment/link-state.type";
import { EntityNode, Node } from "../node/node.type";
import { Deadline } from "./deadline.type";
import { DeadlineKind, DutyForce } from "../entity/duty";
import { DEADLINE_KIND_WORDS, DUTY_FORCE_WORDS } from "../entity/duty.words";
import { dutyLinkState, dutyValidity } from "../entity/duty-validity";
import { DutyOrder } from "./duty.question";
import { DutyStatus } from "../entity/duty-status";
import { DUTY_STATUS_WORDS } from "../entity/duty-status.words";
import type { Eventually } from "../event-loop/when-known";
import { statusOfDuty } from "../execution/settlement.question";
import { registerEnum } from "../language/enum.type";

registerEnum(DutyForce, {
  name: "DutyForce",
  description: "How strongly a duty binds (сила).",
  words: DUTY_FORCE_WORDS,
});

registerEnum(DeadlineKind, {
  name: "DeadlineKind",
  description: "Kind of deadline (вид срока).",
  words: DEADLINE_KIND_WORDS,
});

registerEnum(DutyStatus, {
  name: "DutyStatus",
  description: "How a duty stands on the day (статус).",
  words: DUTY_STATUS_WORDS,
});

registerEnumType(DutyOrder, {
  name: "DutyOrder",
  description: "How duties are ordered (порядок).",
  valuesConfig: {
    ACT_AND_PATH: { description: "By act, then by provision (по акту и пункту)." },
    DUE_ASC: { description: "Earliest date first, those without one last (по сроку)." },
    DUE_DESC: { description: "Latest date first, those without one last (по сроку, обратный)." },
    TITLE_ASC: { description: "By title (по названию)." },
    NEXT_DUE_ASC: {
      description:
        "What is due next comes first, recurring duties by the next of their days; those without one last (по ближайшему сроку).",
    },
  },
});

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A task that a provision lays on somebody (обязанность, поручение).",
})
export class Duty extends EntityNode<"Duty"> {
  @Field(() => String, { description: "What it is about, in few words (название)." })
  get title(): string {
    return this.entity.state.title;
  }

  @Field(() => String, { description: "What is to be done, restated (содержание)." })
  get text(): string {
    return this.entity.state.text;
  }

  @Field(() => DutyForce, { description: "Whether it binds or is recommended (сила)." })
  get force(): DutyForce {
    return this.entity.state.force;
  }

  @Field(() => Boolean, { description: "Whether it is to be done on the basis of network agreements (нужен договор)." })
  get requiresAgreement(): boolean {
    return this.entity.state.requiresAgreement;
  }

  @Field(() => Boolean, {
    description: "Whether who executes it has to name somebody by its day (нужно назначить исполнителя).",
  })
  get requiresNomination(): boolean {
    return this.entity.state.requiresNomination;
  }

  @Field(() => Deadline, { description: "By when (срок)." })
  get deadline(): Deadline {
    return new Deadline(this.entity.state, this.snapshot.moment.asOf);
  }

  @Field(() => DutyStatus, { description: "How it stands on the day (статус)." })
  get status(): Eventually<DutyStatus> {
    return statusOfDuty(this.snapshot, this.entity);
  }

  @Field(() => IntervalType, {
    description: "Days on which it holds: those of its act, narrowed by what the provision says (действует).",
  })
  get validity(): IntervalType {
    return dutyValidity(this.entity.state);
  }

  @Field(() => LinkState, { description: "What it is worth on the day (состояние)." })
  get state(): LinkState {
    return dutyLinkState(this.entity.state, this.snapshot.moment.asOf);
  }

  @Field(() => Int, { description: "The revision in which the graph learned of it (внесено ревизией)." })
  get addedIn(): number {
    return this.entity.addedIn;
  }
}
