import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../request/request-context";
import { WithdrawFactInputType } from "./fact.input";
import { withdrawFact } from "./mutations/withdraw-fact.mutation";
import { FactPayload } from "./payloads.type";
import { INPUT } from "./write.input";
import { written } from "./written.type";

@Resolver()
export class FactWritingResolver {
  @Mutation(() => FactPayload, {
    nullable: true,
    description:
      "It was recorded in error, and is taken back; answers at earlier revisions stay as they were (отозвать ошибочно внесённое).",
  })
  withdrawFact(
    @Arg("input", () => WithdrawFactInputType, { description: INPUT }) input: WithdrawFactInputType,
    @Ctx() context: RequestContext,
  ): Promise<FactPayload> {
    return written(context, withdrawFact, input, FactPayload);
  }
}
