import { Args, ArgsType, Ctx, Extensions, Field, ID, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../request/request-context";
import { MomentArgs } from "../moment/moment.args";
import { impactOf } from "./impact.question";
import { ImpactType } from "./impact.type";

@ArgsType()
class ImpactArguments extends MomentArgs {
  @Field(() => [ID], { description: "Ids of the subjects, from 1 to 1000 (без кого)." })
  without!: string[];
}

@Resolver()
export class ImpactResolver {
  @Extensions({ reads: 2_000 })
  @Query(() => ImpactType, {
    nullable: true,
    description:
      "What would be left without executor, controller, host, superior or agreement, if these subjects did not exist: nor their posts, nor groups with nobody left in them (что будет без них).",
  })
  async impact(
    @Args(() => ImpactArguments) args: ImpactArguments,
    @Ctx() context: RequestContext,
  ): Promise<ImpactType> {
    const snapshot = await context.snapshot(args);
    return new ImpactType(await impactOf(snapshot, args.without), snapshot);
  }
}
