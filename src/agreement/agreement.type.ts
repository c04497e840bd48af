import { Field, Int, ObjectType } from "type-graphql";
import type { Eventually } from "../event-loop/when-known";
import { IntervalType } from "../moment/interval.type";
import { LinkState } from "../moment/link-state.type";
import { LocalDate } from "../moment/local-date";
import { EntityNode, Node } from "../node/node.type";
import { AgreementForm } from "../entity/agreement";
import { stateOfAgreement, agreementValidity } from "./agreement.question";
import { AGREEMENT_FORM_WORDS } from "../entity/agreement.words";
import { registerEnum } from "../language/enum.type";

registerEnum(AgreementForm, {
  name: "AgreementForm",
  description: "Form of a network agreement (форма договора).",
  words: AGREEMENT_FORM_WORDS,
});

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "An agreement by which organisations act together (сетевой договор).",
})
export class NetworkAgreement extends EntityNode<"Agreement"> {
  @Field(() => String, { nullable: true, description: "Its number (номер)." })
  get number(): string | null {
    return this.entity.state.number;
  }

  @Field(() => AgreementForm, { description: "Its form (форма)." })
  get form(): AgreementForm {
    return this.entity.state.form;
  }

  @Field(() => LocalDate, { nullable: true, description: "The day it was signed (дата подписания)." })
  get signedOn(): string | null {
    return this.entity.state.signedOn;
  }

  @Field(() => IntervalType, { description: "Days in force (действует)." })
  get validity(): IntervalType {
    return agreementValidity(this.entity.state);
  }

  @Field(() => LinkState, { description: "What it is worth on the day (состояние)." })
  get state(): Eventually<LinkState> {
    return stateOfAgreement(this.snapshot, this.entity);
  }

  @Field(() => Int, { description: "The revision in which the graph learned of it (внесён ревизией)." })
  get addedIn(): number {
    return this.entity.addedIn;
  }

  @Field(() => String, { description: "Where it was read (источник)." })
  get source(): string {
    return this.entity.state.source;
  }
}
