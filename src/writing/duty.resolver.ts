import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../request/request-context";
import { AssignDutyInputType } from "./duty.input";
import { assignDuty } from "./mutations/assign-duty.mutation";
import { DutyPayload } from "./payloads.type";
import { INPUT } from "./write.input";
import { written } from "./written.type";

@Resolver()
export class DutyWritingResolver {
  @Mutation(() => DutyPayload, {
    nullable: true,
    description: "A subject bears a duty in a role from a day on (возложить обязанность).",
  })
  assignDuty(
    @Arg("input", () => AssignDutyInputType, { description: INPUT }) input: AssignDutyInputType,
    @Ctx() context: RequestContext,
  ): Promise<DutyPayload> {
    return written(context, assignDuty, input, DutyPayload);
  }
}
