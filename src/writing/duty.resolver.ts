import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../request/request-context";
import { AssignDutyInputType, MoveDeadlineInputType, ReleaseFromDutyInputType } from "./duty.input";
import { assignDuty } from "./mutations/assign-duty.mutation";
import { moveDeadline } from "./mutations/move-deadline.mutation";
import { releaseFromDuty } from "./mutations/release-from-duty.mutation";
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

  @Mutation(() => DutyPayload, {
    nullable: true,
    description: "A subject bears a duty no more from a day on (снять обязанность).",
  })
  releaseFromDuty(
    @Arg("input", () => ReleaseFromDutyInputType, { description: INPUT }) input: ReleaseFromDutyInputType,
    @Ctx() context: RequestContext,
  ): Promise<DutyPayload> {
    return written(context, releaseFromDuty, input, DutyPayload);
  }

  @Mutation(() => DutyPayload, {
    nullable: true,
    description: "A duty is due by another day; the former deadline stays in its history (перенести срок).",
  })
  moveDeadline(
    @Arg("input", () => MoveDeadlineInputType, { description: INPUT }) input: MoveDeadlineInputType,
    @Ctx() context: RequestContext,
  ): Promise<DutyPayload> {
    return written(context, moveDeadline, input, DutyPayload);
  }
}
