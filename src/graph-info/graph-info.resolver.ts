import { Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../request/request-context";
import { graphOverview } from "./graph-info.question";
import { GraphInfo } from "./graph-info.type";

@Resolver(() => GraphInfo)
export class GraphInfoResolver {
  @Query(() => GraphInfo, { nullable: true, description: "The graph as a whole; null while it is empty (граф)." })
  async graph(@Ctx() context: RequestContext): Promise<GraphInfo | null> {
    const [overview, snapshot] = await Promise.all([graphOverview(context.services.store), context.snapshot()]);
    return overview === null ? null : new GraphInfo(overview, snapshot, context.services.timeZone);
  }
}
