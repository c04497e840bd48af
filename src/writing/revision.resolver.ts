import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../request/request-context";
import { undo } from "./mutations/undo.mutation";
import { UndoPayload } from "./payloads.type";
import { UndoInputType } from "./revision.input";
import { INPUT } from "./write.input";
import { written } from "./written.type";

@Resolver()
export class RevisionWritingResolver {
  @Mutation(() => UndoPayload, {
    nullable: true,
    description:
      "What a revision added is withdrawn, what it withdrew is there again, what it ended goes on; refused with each later one that rests on it; `change` tells who is left without executor, controller, host or superior (отменить ревизию).",
  })
  undo(
    @Arg("input", () => UndoInputType, { description: INPUT }) input: UndoInputType,
    @Ctx() context: RequestContext,
  ): Promise<UndoPayload> {
    return written(context, undo, input, UndoPayload);
  }
}
