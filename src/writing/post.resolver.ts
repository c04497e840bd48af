import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../request/request-context";
import { appointHolder } from "./mutations/appoint-holder.mutation";
import { SubjectPayload } from "./payloads.type";
import { AppointHolderInputType } from "./post.input";
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
}
