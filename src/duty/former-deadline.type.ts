import { Field, ObjectType } from "type-graphql";
import { Provision } from "../act/provision.type";
import { LocalDate } from "../moment/local-date";
import type { IsoDay } from "../moment/iso-day";
import { Deadline } from "./deadline.type";

@ObjectType({ simpleResolvers: true, description: "A deadline that a duty once had (прежний срок)." })
export class FormerDeadline {
  @Field(() => Deadline, { description: "The deadline as it was; nothing is due by it any more (срок)." })
  readonly deadline!: Deadline;

  @Field(() => LocalDate, { description: "The first day on which it was no longer the deadline (до)." })
  readonly until!: IsoDay;

  @Field(() => Provision, {
    nullable: true,
    description: "The provision that set it; null where another paper did, which `deadline` names (основание).",
  })
  readonly basis!: Provision | null;
}
