import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../request/request-context";
import { AppointHolderInputType, ReleaseHolderInputType } from "./post.input";
import { appointHolder } from "./mutations/appoint-holder.mutation";
import { releaseHolder } from "./mutations/release-holder.mutation";
import { SubjectPayload } from "./payloads.type";
import { INPUT } from "./write.input";
import { written } from "./written.type";

@Resolver()
export class PostWritingResolver {
  @Mutation(() => SubjectPayload, {
    nullable: true,
    description:
      "Somebody holds a post from a day on. Who held it does so up to that day, unless this is for the time being (назначить на должность).",
  })
  appointHolder(
    @Arg("input", () => AppointHolderInputType, { description: INPUT }) input: AppointHolderInputType,
    @Ctx() context: RequestContext,
  ): Promise<SubjectPayload> {
    return written(context, appointHolder, input, SubjectPayload);
  }

  @Mutation(() => SubjectPayload, {
    nullable: true,
    description: "A post is held no more from a day on (освободить от должности).",
  })
  releaseHolder(
    @Arg("input", () => ReleaseHolderInputType, { description: INPUT }) input: ReleaseHolderInputType,
    @Ctx() context: RequestContext,
  ): Promise<SubjectPayload> {
    return written(context, releaseHolder, input, SubjectPayload);
  }
}
