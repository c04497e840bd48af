import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../request/request-context";
import { ConcludeAgreementInputType, ExtendAgreementInputType, TerminateAgreementInputType } from "./agreement.input";
import { concludeAgreement } from "./mutations/conclude-agreement.mutation";
import { extendAgreement, terminateAgreement } from "./mutations/end-of-agreement.mutation";
import { AgreementPayload } from "./payloads.type";
import { INPUT } from "./write.input";
import { written } from "./written.type";

@Resolver()
export class AgreementWritingResolver {
  @Mutation(() => AgreementPayload, {
    nullable: true,
    description: "A base organisation and others make a network agreement (заключить договор).",
  })
  concludeAgreement(
    @Arg("input", () => ConcludeAgreementInputType, { description: INPUT }) input: ConcludeAgreementInputType,
    @Ctx() context: RequestContext,
  ): Promise<AgreementPayload> {
    return written(context, concludeAgreement, input, AgreementPayload);
  }

  @Mutation(() => AgreementPayload, {
    nullable: true,
    description: "An agreement is in force for longer than it said (продлить договор).",
  })
  extendAgreement(
    @Arg("input", () => ExtendAgreementInputType, { description: INPUT }) input: ExtendAgreementInputType,
    @Ctx() context: RequestContext,
  ): Promise<AgreementPayload> {
    return written(context, extendAgreement, input, AgreementPayload);
  }

  @Mutation(() => AgreementPayload, {
    nullable: true,
    description: "An agreement is in force no more from a day on (расторгнуть договор).",
  })
  terminateAgreement(
    @Arg("input", () => TerminateAgreementInputType, { description: INPUT }) input: TerminateAgreementInputType,
    @Ctx() context: RequestContext,
  ): Promise<AgreementPayload> {
    return written(context, terminateAgreement, input, AgreementPayload);
  }
}
