import { Field, InputType, Int } from "type-graphql";
import type { WriteInput } from "./write-input";

/** What descriptions call the argument of a mutation. */
export const INPUT = "What is to be written (что внести).";

/** What the input of every mutation says beside its own. */
@InputType()
export abstract class WriteInputType implements WriteInput {
  @Field(() => String, { description: "Why, in words for whoever reads the history; kept for ever (причина)." })
  reason!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "The revision that was seen: refused as CONFLICT where somebody has written about the same since (ожидаемая ревизия).",
  })
  expectedRevision?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A name of this write's own: sent again with the same input, the first answer is given and nothing is written, for at least 24 hours (ключ повтора).",
  })
  idempotencyKey?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Only try: the whole answer, and nothing is written (пробно).",
  })
  dryRun!: boolean;
}
