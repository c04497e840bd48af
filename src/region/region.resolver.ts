import { Args, Ctx, Query, Resolver } from "type-graphql";
import { MomentArgs } from "../moment/moment.args";
import type { RequestContext } from "../request/request-context";
import type { Region } from "./region.question";
import { listRegions } from "./region.question";
import { RegionType } from "./region.type";

@Resolver(() => RegionType)
export class RegionResolver {
  @Query(() => [RegionType], {
    nullable: true,
    description: "The regions that have subjects or duties on the day, by code (регионы).",
  })
  async regions(@Args(() => MomentArgs) args: MomentArgs, @Ctx() context: RequestContext): Promise<readonly Region[]> {
    return listRegions(await context.snapshot(args));
  }
}
