import { Field, InputType, Int } from "type-graphql";
import type { UndoInput } from "./mutations/undo.mutation";
import { WriteInputType } from "./write.input";

@InputType("UndoInput", { description: "A revision that is to be taken back (отменяемая ревизия)." })
export class UndoInputType extends WriteInputType implements UndoInput {
  @Field(() => Int, { description: "Its number (номер)." })
  revision!: number;
}
