import { Field, ID, InputType } from "type-graphql";
import { LocalDate } from "../moment/local-date";
import type { AppointHolderInput } from "./mutations/appoint-holder.mutation";
import type { ReleaseHolderInput } from "./mutations/release-holder.mutation";
import { WriteInputType } from "./write.input";

@InputType("AppointHolderInput", { description: "Who holds a post from a day on (назначение)." })
export class AppointHolderInputType extends WriteInputType implements AppointHolderInput {
  @Field(() => ID, { description: "The post (должность)." })
  position!: string;

  @Field(() => ID, {
    nullable: true,
    description: "A known person; together with `name`, the new id of somebody not known yet (лицо).",
  })
  person?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The name of a person: of one not known yet, or of one with a post in the same organisation (имя).",
  })
  name?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "For the time being; who held the post keeps it (исполняющий обязанности).",
  })
  acting!: boolean;

  @Field(() => LocalDate, { description: "The first day (с какого дня)." })
  on!: string;

  @Field(() => ID, { nullable: true, description: "The provision or act that says so (основание)." })
  basis?: string | null;
}

@InputType("ReleaseHolderInput", { description: "Who holds a post no more (освобождение от должности)." })
export class ReleaseHolderInputType extends WriteInputType implements ReleaseHolderInput {
  @Field(() => ID, { description: "The post (должность)." })
  position!: string;

  @Field(() => ID, { nullable: true, description: "Who; everybody who holds it by default (лицо)." })
  person?: string | null;

  @Field(() => LocalDate, { description: "The first day on which they do not hold it (с какого дня)." })
  on!: string;
}
