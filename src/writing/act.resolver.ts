import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../request/request-context";
import { RepealActInputType } from "./act.input";
import { repealAct } from "./mutations/repeal-act.mutation";
import { ActPayload } from "./payloads.type";
import { INPUT } from "./write.input";
import { written } from "./written.type";

@Resolver()
export class ActWritingResolver {
  @Mutation(() => ActPayload, {
    nullable: true,
    description:
      "An act, or some of its clauses, is in force no more from a day on; `change` tells which duties and links lose their basis (признать утратившим силу).",
  })
  repealAct(
    @Arg("input", () => RepealActInputType, { description: INPUT }) input: RepealActInputType,
    @Ctx() context: RequestContext,
  ): Promise<ActPayload> {
    return written(context, repealAct, input, ActPayload);
  }
}
